namespace SmartSpec;

internal static class GateRefusals
{
    public static readonly RefusalCode Checkpoint = new(ReasonKind.Gate, "checkpoint", "checkpoint")
    {
        MendedBy = CheckpointCommand.Tick.Act.Command,
    };
    public static readonly RefusalCode SeparateDuties = new(ReasonKind.Gate, "separate-duties", "did", "object", "on", "again")
    {
        Mending = Mending.Person,
    };
    public static readonly RefusalCode HostGateMissing = new(ReasonKind.Gate, "host-gate-missing", "id", "version", "registered")
    {
        Mending = Mending.Host,
    };
    public static readonly RefusalCode NotWaivable = new(ReasonKind.Input, "not-waivable", "gate");
    public static readonly RefusalCode NotFor = new(ReasonKind.Input, "checkpoint-not-for", "checkpoint", "subject");

    public static readonly RefusalCode NotTicked = new(ReasonKind.Rule, "checkpoint-not-ticked", "checkpoint", "subject")
    {
        Mending = Mending.Nothing,
    };

    public static readonly RefusalCode[] All = [Checkpoint, SeparateDuties, HostGateMissing, NotWaivable, NotFor, NotTicked];
}
