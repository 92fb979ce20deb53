namespace SmartSpec;

/// <summary>
/// How a strategy that is already running stands on a day, with the documents that show it: what it is taken over with.
/// </summary>
/// <param name="On">The day on which all this stood; today or earlier.</param>
/// <param name="Sources">The documents it is taken from; at least one.</param>
/// <param name="Vision">The vision. Default: not stated.</param>
/// <param name="ManagingBody">The body responsible for managing the strategy. Default: none appointed.</param>
/// <param name="Sdgs">The global goals of Agenda 2030 that it serves.</param>
/// <param name="Goals">The goals of the regional development strategy.</param>
/// <param name="Organisations">The organisations that the rest refers to.</param>
/// <param name="Evidence">The assets, opportunities and challenges.</param>
/// <param name="Decisions">The decisions that the rest rests on.</param>
/// <param name="Areas">The areas, in the steps where they stand.</param>
/// <param name="Plans">The plans in force.</param>
/// <param name="Efforts">The efforts, in the steps where they stand, with their money.</param>
/// <param name="Indicators">The indicators.</param>
/// <param name="Calls">The calls for proposals.</param>
/// <param name="Meetings">The dialogue meetings held.</param>
/// <param name="References">What objects are in other systems.</param>
/// <param name="Cycles">
/// The follow-up cycles that are open or closed, in the order of their days. Default: none; the next is then the first, from
/// the day of the statement.
/// </param>
/// <remarks>Every object is referred to by its identifier within the statement. What it brings is marked taken over.</remarks>
public sealed record OpeningStatement(
    LocalDate On,
    EquatableArray<Document> Sources,
    Text? Vision = null,
    Id<Organisation>? ManagingBody = null,
    EquatableArray<Sdg> Sdgs = default,
    EquatableArray<RegionalGoal> Goals = default,
    EquatableArray<Organisation> Organisations = default,
    EquatableArray<Evidence> Evidence = default,
    EquatableArray<Decision> Decisions = default,
    EquatableArray<OpeningArea> Areas = default,
    EquatableArray<OpeningPlan> Plans = default,
    EquatableArray<OpeningEffort> Efforts = default,
    EquatableArray<Indicator> Indicators = default,
    EquatableArray<Call> Calls = default,
    EquatableArray<Meeting> Meetings = default,
    EquatableArray<Reference> References = default,
    EquatableArray<OpeningCycle> Cycles = default
);
