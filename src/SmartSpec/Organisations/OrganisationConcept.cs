namespace SmartSpec;

/// <summary>Organisations: what the rest of the library reads of them.</summary>
internal static class OrganisationConcept
{
    public static Concept Concept { get; } =
        new()
        {
            Name = "Organisations",
            Commands = [typeof(OrganisationCommand)],
            Events = [typeof(OrganisationEvent)],
            Acts = [OrganisationCommand.Register.Act, OrganisationCommand.Amend.Act],
            Objects =
            [
                new ConceptObject<Organisation>(SubjectKind.Organisation, state => state.Organisations)
                {
                    Name = organisation => organisation.Name,
                },
            ],
            Json = OrganisationJson.Default,
        };
}
