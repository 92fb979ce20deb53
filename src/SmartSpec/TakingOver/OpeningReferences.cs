namespace SmartSpec;

/// <summary>The rules for references to other systems: those of evidence, calls and the statement itself.</summary>
internal static class OpeningReferences
{
    public static void Check(OpeningPlace at, EquatableArray<Reference> references)
    {
        var strategy = Subject.Of(at.Standing.Id);
        at.Once(references.Select(reference => reference.Id), i => $"references[{i}].id");
        foreach (var (i, reference) in references.Index())
        {
            var here = at.Of(new(SubjectKind.Reference, reference.Id.Value), $"references[{i}]");
            if (
                reference.Subject != strategy
                && (
                    reference.Subject.Kind is SubjectKind.Reference or SubjectKind.Set
                    || !at.Standing.IsTakenOver(reference.Subject)
                )
            )
                here.Unknown(reference.Subject.Kind, reference.Subject.Id, "subject");
            Elsewhere(here, reference.Elsewhere, "elsewhere");
        }
    }

    public static void Elsewhere(OpeningPlace at, EquatableArray<ExternalReference> references, string member)
    {
        foreach (var (i, reference) in references.Index())
            Elsewhere(at, reference, $"{member}[{i}]");
    }

    private static void Elsewhere(OpeningPlace at, ExternalReference elsewhere, string member)
    {
        at.Given(elsewhere.Kind, $"{member}.kind");
        at.Given(elsewhere.System, $"{member}.system");
        at.Given(elsewhere.Id, $"{member}.id");
        at.GivenOrNone(elsewhere.Uri, $"{member}.uri");
    }
}
