namespace SmartSpec;

/// <summary>Signals: what the rest of the library reads of them.</summary>
internal static class SignalConcept
{
    public static Concept Concept { get; } =
        new()
        {
            Name = "Signals",
            Commands = [typeof(SignalCommand)],
            Events = [typeof(SignalEvent)],
            Acts = [SignalCommand.Answer.Act],
            Refusals = [.. SignalRefusals.All],
            Objects = [new ConceptObject<Signal>(SubjectKind.Signal, static state => state.Signals, GateSubject.Of)],
            Json = SignalJson.Default,
            NextDue = SignalSettlement.NextDue,
            Settle = SignalSettlement.Settle,
        };
}
