namespace SmartSpec;

/// <summary>Areas and efforts shared between strategies: what the rest of the library reads of them.</summary>
internal static class SharingConcept
{
    public static Concept Concept { get; } =
        new()
        {
            Name = "Sharing",
            Commands = [typeof(SharingCommand)],
            Events = [typeof(SharingEvent)],
            Acts =
            [
                SharingCommand.Share.Act,
                SharingCommand.Share.ActOnArea,
                SharingCommand.Share.ActOnEffort,
                SharingCommand.End.Act,
                SharingCommand.End.ActOnArea,
                SharingCommand.End.ActOnEffort,
                SharingCommand.Link.Act,
                SharingCommand.Link.ActOnArea,
                SharingCommand.Unlink.Act,
                SharingCommand.Unlink.ActOnArea,
            ],
            Refusals = [.. SharingRefusals.All],
            Objects =
            [
                new ConceptObject<Partnership>(
                    SubjectKind.Partnership,
                    static state => state.Partnerships,
                    static (state, partnership) =>
                        new()
                        {
                            Subject = new(SubjectKind.Partnership, partnership.Id.Value),
                            Area = state.Areas.Find(state.AreaOf(partnership.Subject)),
                            Effort =
                                partnership.Subject.Kind is SubjectKind.Effort
                                    ? state.Efforts.Find(partnership.Subject.Id)
                                    : null,
                        }
                ),
                new ConceptObject<Involvement>(
                    SubjectKind.Involvement,
                    static state => state.Involvements,
                    static (state, involvement) =>
                        new()
                        {
                            Subject = new(SubjectKind.Involvement, involvement.Id.Value),
                            Area = state.Areas.Find(involvement.Area),
                        }
                ),
            ],
            Json = SharingJson.Default,
        };
}
