namespace SmartSpec;

/// <summary>Follow-up cycles and their reports: what the rest of the library reads of them.</summary>
internal static class FollowUpConcept
{
    public static Concept Concept { get; } =
        new()
        {
            Name = "FollowUp",
            Commands = [typeof(FollowUpCommand), typeof(ReportCommand)],
            Events = [typeof(FollowUpEvent), typeof(ReportEvent)],
            Acts =
            [
                FollowUpCommand.Close.Act,
                ReportCommand.Submit.Act,
                ReportCommand.Accept.Act,
                ReportCommand.Return.Act,
                ReportCommand.Excuse.Act,
            ],
            Refusals = [.. FollowUpRefusals.All],
            Objects =
            [
                new ConceptObject<FollowUpCycle>(
                    SubjectKind.Cycle,
                    static state => state.Cycles,
                    static (_, cycle) => GateSubject.Of(cycle)
                ),
                new ReportObject(),
            ],
            Json = FollowUpJson.Default,
            NextDue = static (state, _) => FollowUpSettlement.NextDue(state),
            Settle = FollowUpSettlement.Settle,
        };

    /// <summary>Reports, which their cycles contain.</summary>
    private sealed record ReportObject() : ConceptObject(SubjectKind.Report)
    {
        public override GateSubject? Find(Strategy state, string id) =>
            state.FindReport(id) is { } report ? FollowUpActs.Place(state, report) : null;
    }
}
