//! The texts that only what stands beside the map uses, with notes for translators.

/// Hands the texts to a macro.
macro_rules! beside_words {
    ($then:ident $($before:tt)*) => { $then! {
        $($before)*
        /// Heading of the table of all states.
        TableOf = "table.heading" ["day"];
        /// The field that chooses rows by what is typed.
        TableFilter = "table.filter";
        /// Column: name of the place.
        ColumnName = "table.name";
        /// Column: region.
        ColumnRegion = "table.region";
        /// Column: stance, or standing of what is no state.
        ColumnStance = "table.stance";
        /// Column: tie.
        ColumnTie = "table.tie";
        /// Column: since when it has been so.
        ColumnSince = "table.since";
        /// A choice that leaves nothing out, with what it is about: "Region: all".
        AllOf = "table.all_of" ["what"];
        /// How many states are shown.
        TableStates = "table.states" ["n"];
        /// How many lands without relations of their own are shown.
        TableLands = "table.lands" ["n"];
        /// Switch: lands without relations of their own are shown too.
        TableWithLands = "table.with_lands";
        /// What the table shows, and which keys work in it.
        TableCaption = "table.caption" ["day"];

        /// The search field.
        FindField = "find.field";
        /// What a screen reader is told of the keys of the search.
        FindKeys = "find.keys";
        /// Before examples of what can be typed.
        FindTry = "find.try";
        /// Examples of what can be typed, with semicolons between them.
        FindExamples = "find.examples";
        /// The search cannot answer yet.
        FindWait = "find.wait";
        /// Nothing was found.
        FindNone = "find.none";
        /// Typed words that the record does not have.
        FindUnknown = "find.unknown" ["words"];
        /// How much was found.
        FindResults = "find.results" ["n"];
        /// All sorts of things, on a button.
        FindAll = "find.all";
        /// Shows all of a sort.
        FindMore = "find.more" ["n"];
        /// Goes to a day, month or year that was typed.
        FindGo = "find.go" ["when"];
        /// Heading of the conditions.
        FindNarrow = "find.narrow";
        /// Condition: kind of event.
        FindKind = "find.kind";
        /// Condition: bloc.
        FindBloc = "find.bloc";
        /// Condition: stance.
        FindStance = "find.stance";
        /// Condition: grade of the evidence.
        FindGrade = "find.grade";
        /// Condition: first year.
        FindFrom = "find.from";
        /// Condition: last year.
        FindTo = "find.to";
        /// Takes all conditions away.
        FindClear = "find.clear";
        /// How many events name a person or town.
        FindNamed = "find.named" ["n"];
        /// How many events rest on a source.
        FindCited = "find.cited" ["n"];
        /// Link to a source.
        FindSource = "find.source";

        /// Heading of what changed between two days.
        ChangesHeading = "changes.heading" ["from", "to"];
        /// Field for the day that the day shown is compared with.
        ChangesOther = "changes.other";
        /// Field for the day shown.
        ChangesShown = "changes.shown";
        /// Exchanges the two days.
        ChangesSwap = "changes.swap";
        /// Switch: the map shows the two days too.
        ChangesCompare = "changes.compare";
        /// Nothing changed.
        ChangesNone = "changes.none";
        /// How many states changed.
        ChangesCount = "changes.count" ["n"];
        /// The choice of the whole world.
        ChangesWorld = "changes.world";
        /// The choice of what lies in the scope: world, a region, a state.
        ChangesScope = "changes.scope";
        /// Heading of the steps from one change to the next.
        ChangesSteps = "changes.steps";
        /// Button to the change before.
        ChangesPrevious = "changes.previous";
        /// Button to the change after.
        ChangesNext = "changes.next";
        /// There is no further change.
        ChangesNoMore = "changes.no_more";
        /// The first of several names, and how many more there are.
        ChangesAndMore = "changes.and_more" ["names", "n"];
        /// From what to what, for screen readers.
        ChangesFromTo = "changes.from_to" ["before", "after"];

        /// The control that chooses which states chart and strips show.
        Among = "among.label";
        /// All states of the world.
        AmongAll = "among.all";
        /// Regions, as a group in the list.
        AmongRegions = "among.regions";
        /// Blocs, as a group in the list.
        AmongBlocs = "among.blocs";
        /// The states that the reader has chosen one by one.
        AmongChosen = "among.chosen";
        /// States whose relations changed between two years.
        AmongChanged = "among.changed" ["from", "to"];
        /// The field that finds a state by name and adds it to those chosen.
        PickAdd = "among.add";
        /// The states chosen so far, as a list.
        PickList = "among.list";
        /// Takes a state out of those chosen, on a button.
        PickRemove = "among.remove" ["name"];
        /// No state has such a name.
        PickNone = "among.none";

        /// Heading of the chart.
        ChartOf = "chart.heading";
        /// The control that chooses by what states are counted.
        ChartBy = "chart.by";
        /// States are counted by stance.
        ChartByState = "chart.by_state";
        /// They are counted by stance, and with them lands that are no states.
        ChartByClass = "chart.by_class";
        /// They are counted by diplomatic ties.
        ChartByTie = "chart.by_tie";
        /// The drawing, for those who do not see it.
        ChartLabel = "chart.label" ["year"];
        /// What the pointer does on the chart.
        ChartHint = "chart.hint";
        /// Nobody is counted in any year.
        ChartNone = "chart.none";
        /// Heading of the numbers as a table.
        ChartNumbers = "chart.numbers";
        /// Column: year.
        ChartYear = "chart.year";

        /// Heading of the strips: how many states they show.
        StripsOf = "strips.heading" ["n"];
        /// The control that chooses the order.
        StripsOrder = "strips.order";
        /// The strips, for those who do not see them, with their keys.
        StripsLabel = "strips.label";
        /// What was under the pointer or keys: a state in a year.
        StripsCell = "strips.cell" ["name", "year", "relation"];
        /// What pointer and keys do.
        StripsHint = "strips.hint";
        /// No state is in the set.
        StripsNone = "strips.none";

        /// Heading of the comparison of states.
        CompareOf = "compare.heading";
        /// Fewer than two states are chosen.
        CompareHint = "compare.hint";
        /// Before sets of states that can be tried.
        CompareTry = "compare.try";
        /// Only so many of the chosen states are shown.
        CompareFirst = "compare.first" ["n"];
        /// Heading of what holds on the day.
        CompareDay = "compare.day" ["day"];
        /// Row: treaties in force.
        CompareTreaties = "compare.treaties";
        /// Row: blocs.
        CompareBlocs = "compare.blocs";
        /// A bloc in which a state is no full member, but associated.
        CompareAssociate = "compare.associate" ["bloc"];
        /// A bloc in which a state is an observer only.
        CompareObserver = "compare.observer" ["bloc"];
        /// Row: number of events in the record.
        CompareEvents = "compare.events";
        /// None, in a cell.
        CompareNone = "compare.none";
        /// Heading of the years at scale.
        CompareYears = "compare.years";
        /// Heading of the turns beside each other.
        CompareTurns = "compare.turns";

        /// What can be opened, and that nothing leaves the computer.
        OwnIntro = "own.intro";
        /// The field that opens files, onto which they can be dropped too.
        OwnPick = "own.pick";
        /// Before the links to the examples.
        OwnExamples = "own.examples";
        /// An example: another coding.
        OwnExampleCoding = "own.example_coding";
        /// An example: events in a table.
        OwnExampleEvents = "own.example_events";
        /// An example: events in JSON.
        OwnExampleJson = "own.example_json";
        /// An example: a map with dates.
        OwnExampleMap = "own.example_map";
        /// How much of the file has been read.
        OwnReading = "own.reading" ["percent"];
        /// Ends what is being done.
        OwnCancel = "own.cancel";
        /// It was ended by the reader.
        OwnCancelled = "own.cancelled";
        /// The workshop stopped; the reason may be in English.
        OwnFailed = "own.failed" ["reason"];
        /// How many things are wrong with a file; nothing was taken in.
        OwnFaults = "own.faults" ["n"];
        /// Column: where in the file it stands.
        OwnWhere = "own.where";
        /// Column: what is wrong.
        OwnWhat = "own.what";
        /// A line of the file.
        OwnLine = "own.line" ["line"];
        /// A numbered entry or feature, and its line.
        OwnEntry = "own.entry" ["entry", "line"];
        /// Where in one of several files.
        OwnFile = "own.file" ["file", "place"];
        /// The file as a whole.
        OwnWholeFile = "own.whole_file";
        /// A file with events was read.
        OwnReadEvents = "own.read_events" ["n"];
        /// A file with a coding was read.
        OwnReadCoding = "own.read_coding" ["n"];
        /// A map was read.
        OwnReadMap = "own.read_map" ["n"];
        /// Rows that were left out.
        OwnLeftOut = "own.left_out" ["n"];
        /// Button: show it alone.
        OwnAlone = "own.alone";
        /// Button: show it against the atlas.
        OwnAgainst = "own.against";
        /// How much of the two agrees.
        OwnShare = "own.share" ["percent"];
        /// There is no day of which both speak.
        OwnNothingShared = "own.nothing_shared";
        /// Heading of the list of disagreements.
        OwnDisagreements = "own.disagreements" ["n"];
        /// Button: list all of them.
        OwnAll = "own.all" ["n"];
        /// Column: first and last day.
        OwnFrom = "own.from";
        /// First and last day.
        OwnSpan = "own.span" ["from", "to"];
        /// Column: what the atlas says.
        OwnOurs = "own.ours";
        /// Column: what the own record says.
        OwnTheirs = "own.theirs";
        /// It says nothing of the place.
        OwnNothing = "own.nothing";
        /// Heading of the legend of the comparison.
        OwnOfDay = "own.of_day" ["day"];
        /// Heading of the own map of a day, over the land of the atlas.
        OwnLands = "own.lands" ["day"];
        /// An area in square kilometres.
        OwnKm2 = "own.km2" ["area"];
        /// Heading of the part that makes animations.
        Film = "film.heading";
        /// What it makes.
        FilmIntro = "film.intro";
        /// The first year.
        FilmFirst = "film.first";
        /// The last year.
        FilmLast = "film.last";
        /// The size of the picture.
        FilmSize = "film.size";
        /// How many years a second.
        FilmSpeed = "film.speed";
        /// The kind of file.
        FilmFormat = "film.format";
        /// Button: make it.
        FilmMake = "film.make";
        /// How many years are drawn.
        FilmProgress = "film.progress" ["done", "all"];
        /// It is there; its size in megabytes or kilobytes, with the unit.
        FilmReady = "film.ready" ["size"];
        /// The link that saves it.
        FilmSave = "film.save";
        /// What the animation shows, for those who do not see it.
        FilmAlt = "film.alt" ["first", "last"];
        /// The line with the source in the picture.
        FilmSource = "film.source" ["version"];
        /// The line with the source where the record is the reader's own.
        FilmOwn = "film.own";
        /// Heading of pictures, data, link and citation.
        Take = "take.title";
        /// Heading of pictures.
        TakePicture = "take.picture";
        /// Choice of the size of a picture.
        TakeSize = "take.size";
        /// As large as the window.
        SizeScreen = "take.size_screen";
        /// The paper of most of the world, lying.
        SizeA4 = "take.size_a4";
        /// The paper of North America, lying.
        SizeLetter = "take.size_letter";
        /// As wide as high.
        SizeSquare = "take.size_square";
        /// Width and height are typed.
        SizeFree = "take.size_free";
        /// Width of a picture.
        TakeWidth = "take.width";
        /// Height of a picture.
        TakeHeight = "take.height";
        /// Switch of greys.
        TakeGrey = "take.grey";
        /// Name of the preview for screen readers.
        TakePreview = "take.preview";
        /// Button that saves a file: "Download SVG".
        TakeDownload = "take.download" ["format"];
        /// Heading of data.
        TakeData = "take.data";
        /// The table of all states of the day.
        TakeStates = "take.states";
        /// The table of the events beside the map.
        TakeEvents = "take.events";
        /// The outlines of all states of the day.
        TakeBorders = "take.borders";
        /// Link to the whole dataset.
        TakeWhole = "take.whole";
        /// Heading of the link to the view.
        TakeLink = "take.link";
        /// Heading of the code that shows the atlas in another page.
        TakeEmbed = "take.embed";
        /// Link to what the code can do.
        TakeEmbedHelp = "take.embed_help";
        /// Heading of citations.
        TakeCite = "take.cite";
        /// Button that copies a text: "Copy the link".
        TakeCopy = "take.copy" ["what"];
        /// Said when something was copied.
        TakeCopied = "take.copied" ["what"];
        /// Said when the browser does not let the page copy.
        TakeNotCopied = "take.not_copied";
        /// Said when a file was saved.
        TakeSaved = "take.saved" ["file"];
        /// Said when a picture could not be made.
        TakeFailed = "take.failed";
        /// The line of a picture that says where it comes from.
        TakeSource = "take.source" ["version"];
        /// Title of a picture with an open state: "Cuba. Relations with the Soviet state".
        TakeTitle = "take.title_of" ["name", "title"];
    } };
}

pub(super) use beside_words;
