namespace SmartSpec;

/// <summary>Changes: what the rest of the library reads of them.</summary>
internal static class ChangeConcept
{
    public static Concept Concept { get; } =
        new()
        {
            Name = "Changes",
            Commands = [typeof(ChangeCommand)],
            Events = [typeof(ChangeEvent)],
            Acts =
            [
                ChangeCommand.Assess.Act,
                ChangeCommand.Approve.Act,
                ChangeCommand.Reject.Act,
                ChangeCommand.Withdraw.Act,
                ChangeCommand.Rescind.Act,
                ChangeCommand.Propose.Act,
                ChangeCommand.Propose.OnArea,
                ChangeCommand.Assess.Again,
            ],
            Refusals = [.. ChangeRefusals.All],
            Objects = [new ConceptObject<Change>(SubjectKind.Change, state => state.Changes, GateSubject.Of)],
            Json = ChangeJson.Default,
            NextDue = static (state, _) => ChangeSettlement.NextDue(state),
            Settle = ChangeSettlement.Settle,
        };
}
