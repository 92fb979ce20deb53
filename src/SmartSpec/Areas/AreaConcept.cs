namespace SmartSpec;

/// <summary>Areas: what the rest of the library reads of them.</summary>
internal static class AreaConcept
{
    public static Concept Concept { get; } =
        new()
        {
            Name = "Areas",
            Commands = [typeof(AreaCommand)],
            Events = [typeof(AreaEvent)],
            Upcasts =
            [
                Upcast.From("area.continued.v1", (AreaContinuedOnce old) => new AreaEvent.Continued(old.Area, [old.Earlier])),
            ],
            Acts =
            [
                AreaCommand.Propose.Act,
                AreaCommand.BeginAnalysis.Act,
                AreaCommand.Nominate.Act,
                AreaCommand.Select.Act,
                AreaCommand.Deselect.Act,
                AreaCommand.Return.Act,
                AreaCommand.Reconsider.Act,
                AreaCommand.Withdraw.Act,
                AreaCommand.Pause.Act,
                AreaCommand.Resume.Act,
                AreaCommand.Describe.Act,
                AreaCommand.AppointLead.Act,
                AreaCommand.Ground.Act,
                AreaCommand.SetCriteria.Act,
                AreaCommand.Assess.Act,
                AreaCommand.Continue.Act,
                AreaCommand.CarryOver.Act,
            ],
            Refusals = [.. AreaRefusals.All],
            Objects =
            [
                new ConceptObject<Area>(SubjectKind.Area, state => state.Areas, (_, area) => GateSubject.Of(area))
                {
                    Name = area => area.Name,
                },
            ],
            Json = AreaJson.Default,
        };
}
