//! The texts of the map, the timeline and the panel, with notes for translators. The atlas carries them in English.

/// Hands the texts to a macro.
macro_rules! atlas_words {
    ($then:ident $($before:tt)*) => { $then! {
        $($before)*
        /// Title of the atlas, above the map.
        Title = "page.title";
        /// Title of the page, for the tab and bookmarks.
        PageTitle = "page.page_title";
        /// The buttons that choose what stands beside the map, as a group.
        Views = "page.views";
        /// What stands beside the map is being loaded.
        BesideWait = "page.beside_wait";
        /// Close, on a button.
        Close = "page.close";
        /// Link to the data page, which is in English.
        DataLink = "page.data_link";
        /// Link to the code book, which is in English.
        CodebookLink = "page.codebook_link";
        /// What a screen reader is told of a day: day or year, leader, and how many states have which class ("Ally 9, Partner 7").
        Summary = "page.summary" ["day", "leader", "classes"];
        /// Before what was ignored in the address.
        Ignored = "page.ignored";
        /// A part of the address in quotation marks, and why it was ignored.
        IgnoredPart = "page.ignored_part" ["part", "reason"];
        /// The control that chooses the language.
        Language = "page.language";
        /// The words of a language could not be loaded.
        LanguageFailed = "page.language_failed";
        /// Above event texts where the interface is in another language than they. In English it is not shown.
        EventsInEnglish = "page.events_in_english";

        /// The control that chooses what the colours stand for.
        Layer = "page.layer";
        /// The switch that gives dependencies the colour of the power that holds them.
        Powers = "legend.powers";
        /// The switch that writes names of states and cities on the map.
        MapNames = "legend.names";
        /// The switch that draws lines from Moscow to the places that the events of the year concern.
        LinesFromMoscow = "legend.lines";

        /// Name of the map for screen readers, with its keys.
        MapLabel = "map.label";
        /// The buttons that zoom, as a group.
        Zoom = "map.zoom";
        /// Zoom in.
        ZoomIn = "map.zoom_in";
        /// Zoom out.
        ZoomOut = "map.zoom_out";
        /// Show the whole world.
        ZoomWorld = "map.zoom_world";
        /// The buttons that choose the projection, as a group.
        Projection = "map.projection";
        /// The Equal Earth projection, as its button names it.
        EqualEarth = "map.equal_earth";
        /// The globe.
        Globe = "map.globe";
        /// The azimuthal equidistant projection about Moscow.
        AroundMoscow = "map.around_moscow";
        /// A distance, written on a ring of the map.
        Kilometres = "map.kilometres" ["number"];
        /// Who controls occupied land.
        ControlledBy = "map.controlled_by" ["name"];

        /// The part of the page with the slider.
        Timeline = "timeline.label";
        /// Play.
        Play = "timeline.play";
        /// Pause.
        Pause = "timeline.pause";
        /// Speed of play.
        Speed = "timeline.speed";
        /// The slider.
        Slider = "timeline.slider";
        /// The slider's value for screen readers.
        SliderValue = "timeline.slider_value" ["year", "leader"];
        /// The field for a year.
        YearField = "timeline.year_field";
        /// What was written in the field was not understood.
        YearWrong = "timeline.year_wrong";
        /// Button to the event before.
        PreviousEvent = "timeline.previous_event";
        /// The same while a state is open.
        PreviousEventOf = "timeline.previous_event_of" ["name"];
        /// Button to the event after.
        NextEvent = "timeline.next_event";
        /// The same while a state is open.
        NextEventOf = "timeline.next_event_of" ["name"];
        /// Button to the last day before on which a state changes its relations or standing.
        PreviousChange = "timeline.previous_change";
        /// The same while a state is open.
        PreviousChangeOf = "timeline.previous_change_of" ["name"];
        /// Button to the next such day.
        NextChange = "timeline.next_change";
        /// The same while a state is open.
        NextChangeOf = "timeline.next_change_of" ["name"];
        /// What opens the card with the years that the timeline shows, and other settings of it.
        TimelineOptions = "timeline.options";
        /// Field: first year that the timeline shows.
        SpanFirst = "timeline.span_first";
        /// Field: last year that the timeline shows.
        SpanLast = "timeline.span_last";
        /// Button: show all years again.
        AllYears = "timeline.all_years";
        /// Before the choice of what the slider steps by: year, month or event.
        StepBy = "timeline.step_by";
        /// Why that choice cannot be used yet.
        StepNeedsSpan = "timeline.step_needs_span";
        /// How the years are chosen besides by the fields.
        SpanHelp = "timeline.span_help";
        /// Switch: play pauses at turning points.
        Pauses = "timeline.pauses";
        /// Switch: rows of foreign ministers and presidents below the timeline.
        Offices = "timeline.offices";
        /// An office and who holds it on the day shown: "Foreign minister: Gromyko".
        Holder = "timeline.holder" ["office", "name"];
        /// How many events began in a year.
        EventsIn = "timeline.events_in" ["n", "year"];
        /// On the day on which another person came to lead the Soviet state.
        NowLeads = "timeline.now_leads" ["name"];
        /// After the states that are named: how many more changed on the day.
        MoreTurned = "timeline.more_turned" ["n"];

        /// What opens the field for a second day.
        CompareWith = "two_days.compare_with";
        /// The field for a second day.
        SecondDay = "two_days.second_day";
        /// Before the choice of how two days are shown.
        ShowTwo = "two_days.show_two";
        /// Button: show one day again.
        EndCompare = "two_days.end";
        /// Below the year: the day with which it is compared.
        ComparedWith = "two_days.compared_with" ["day"];
        /// Name of the line that parts the two days on the map, which can be moved.
        Divider = "two_days.divider";
        /// What the colours mean where the map shows the change between two days.
        ChangeSentence = "two_days.change_sentence";

        /// Heading of the legend.
        Legend = "legend.label";
        /// Heading of patterns and marks.
        PatternsAndMarks = "legend.patterns_and_marks";
        /// Switch of the mode in which every step has a pattern.
        PatternMode = "legend.pattern_mode";

        /// Heading of the events of a year.
        EventsOf = "panel.events_of" ["year"];
        /// No event in the year.
        NoEvents = "panel.no_events";
        /// Taller sheet, on a phone.
        Taller = "panel.taller";
        /// Lower sheet, on a phone.
        Lower = "panel.lower";
        /// Waiting for the texts.
        TextsWait = "panel.texts_wait";
        /// Texts could not be had.
        TextsFailed = "panel.texts_failed";

        /// Stance and tie of a sovereign state: "Hostile; diplomatic relations".
        Relation = "place.relation" ["stance", "tie"];
        /// The same with what kind of actor it is: "Government in exile: ally; diplomatic relations".
        RelationOfActor = "place.relation_of_actor" ["actor", "stance", "tie"];
        /// The last of several names of powers, after those before it.
        And = "place.and" ["before", "last"];
        /// A place on a day on which it is not there.
        NotThere = "place.not_there";
        /// Heading of the reasons.
        Why = "place.why";
        /// Why a place has its colour though no event set it: what it is, and what that means.
        WhyWithoutEvent = "place.why_without_event" ["actor", "meaning"];
        /// Relations of a state of which nothing is recorded so far.
        NoCause = "place.no_cause";
        /// Why a place has its colour after a period whose end names the stance.
        PeriodOverNamed = "place.period_over_named" ["date", "stance"];
        /// Why a place has its colour after a period, where the stance before it returned.
        PeriodOver = "place.period_over" ["date", "stance"];
        /// Heading of the names.
        Names = "place.names";
        /// Heading of all events of a place.
        AllEvents = "place.all_events";
        /// Before the seat of government.
        Capital = "place.capital";
        /// Before the places that a place succeeded.
        Follows = "place.follows";
        /// Before the places that succeeded a place.
        FollowedBy = "place.followed_by";
        /// Before the present-day name.
        Today = "place.today";

        /// The places that an event concerns.
        Concerns = "event.concerns";
        /// Before a caution.
        Caution = "event.caution";
        /// What an event rests on, without any source.
        GroundsNone = "event.grounds_none" ["grade"];
        /// What an event rests on.
        Grounds = "event.grounds" ["grade", "n"];
        /// A treaty has been in force from a day on.
        TreatyForce = "event.treaty_force" ["date"];
        /// Before the term of a treaty, which is in English.
        TreatyTerm = "event.treaty_term";
        /// How a treaty ended, and when.
        TreatyEnded = "event.treaty_ended" ["how", "date"];
        /// A treaty was in force on the last day.
        TreatyLasts = "event.treaty_lasts";
        /// A number of events.
        Events = "event.events" ["n"];

        /// A day.
        Day = "date.day" ["day", "month", "year"];
        /// The first day of a month, which some languages write otherwise.
        FirstDay = "date.first_day" ["day", "month", "year"];
        /// A month.
        Month = "date.month" ["month", "year"];
        /// A date known to the month only.
        AboutMonth = "date.about_month" ["month", "year"];
        /// A date known to the year only.
        AboutYear = "date.about_year" ["year"];
        /// How long a period lasted.
        Until = "date.until" ["from", "to"];
        /// Years of a name that went out of use.
        YearsTo = "date.years_to" ["from", "to"];
        /// Years of a name that stayed.
        YearsFrom = "date.years_from" ["from"];

        /// The map shows a record of the reader's own.
        OwnShown = "own.shown";
        /// The button that shows the atlas's record again.
        OwnEnd = "own.end";
        /// In a frame of another page: link to the atlas by itself.
        OpenFull = "embed.open_full";
    } };
}

pub(super) use atlas_words;
