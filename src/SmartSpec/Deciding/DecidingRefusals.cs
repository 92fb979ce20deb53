namespace SmartSpec;

internal static class DecidingRefusals
{
    public static readonly RefusalCode Missing = new(ReasonKind.Input, "missing", "member");
    public static readonly RefusalCode TextMissing = new(ReasonKind.Input, "text-missing", "member");
    public static readonly RefusalCode Malformed = new(ReasonKind.Input, "malformed", "member");
    public static readonly RefusalCode PersonalData = new(ReasonKind.Input, "personal-data", "member", "kind");
    public static readonly RefusalCode OutOfRange = new(ReasonKind.Input, "out-of-range", "member", "value", "from", "to");
    public static readonly RefusalCode DatesReversed = new(ReasonKind.Input, "dates-reversed", "first", "last");
    public static readonly RefusalCode Twice = new(ReasonKind.Input, "twice", "member", "value");
    public static readonly RefusalCode Unknown = new(ReasonKind.Unknown, "unknown", "kind", "id");
    public static readonly RefusalCode NoObject = new(ReasonKind.Input, "not-an-object", "kind");
    public static readonly RefusalCode Step = new(ReasonKind.Step, "step", "kind", "id", "step", "act", "possible");
    public static readonly RefusalCode NotEditable = new(ReasonKind.Step, "not-editable", "kind", "id", "step", "act", "steps");
    public static readonly RefusalCode StrategyStep = new(ReasonKind.Step, "strategy-step", "step", "act", "steps");
    public static readonly RefusalCode IdTaken = new(ReasonKind.Rule, "id-taken", "kind", "id") { Mending = Mending.Input };

    public static readonly RefusalCode ClockFarAhead = new(
        ReasonKind.Rule,
        "clock-far-ahead",
        "last-event",
        "today",
        "days",
        "limit"
    )
    {
        Mending = Mending.Host,
    };

    public static readonly RefusalCode[] All =
    [
        Missing,
        TextMissing,
        Malformed,
        PersonalData,
        OutOfRange,
        DatesReversed,
        Twice,
        Unknown,
        NoObject,
        Step,
        NotEditable,
        StrategyStep,
        IdTaken,
        ClockFarAhead,
    ];
}
