namespace SmartSpec;

/// <summary>The rules for what the rest of an opening statement rests on: sources, goals, organisations, decisions.</summary>
internal static class OpeningBasis
{
    public static void Check(OpeningPlace at, OpeningStatement opening)
    {
        at.Given(opening.Sources.Count > 0, "sources");
        Documents(at, opening.Sources, "sources");
        foreach (var (i, source) in opening.Sources.Index())
            at.Must(
                string.IsNullOrWhiteSpace(source.Uri) || IsAbsolute(source.Uri),
                TakingOverRefusals.Uri,
                $"sources[{i}].uri",
                Parameter.Of("value", source.Uri)
            );
        at.WrittenOrNone(opening.Vision, "vision");
        at.Known(at.Standing.Organisations, opening.ManagingBody, SubjectKind.Organisation, "managingBody");
        at.Once(opening.Sdgs, i => $"sdgs[{i}]");
        at.Once(opening.Goals.Select(goal => goal.Id), i => $"goals[{i}].id");
        foreach (var (i, goal) in opening.Goals.Index())
        {
            var here = at.Of(new(SubjectKind.Goal, goal.Id.Value), $"goals[{i}]");
            here.Written(goal.Name, "name");
            here.GivenOrNone(goal.Source, "source");
        }

        at.Once(opening.Organisations.Select(organisation => organisation.Id), i => $"organisations[{i}].id");
        foreach (var (i, organisation) in opening.Organisations.Index())
            at.Of(new(SubjectKind.Organisation, organisation.Id.Value), $"organisations[{i}]").Written(organisation.Name, "name");
        Decisions(at, opening.Decisions);
    }

    private static void Decisions(OpeningPlace at, EquatableArray<Decision> decisions)
    {
        at.Once(decisions.Select(decision => decision.Id), i => $"decisions[{i}].id");
        at.Once(
            decisions.Select(decision => (decision.Body, decision.DecidedOn, decision.RegistryNumber, decision.Paragraph)),
            i => $"decisions[{i}].registryNumber",
            made => made.RegistryNumber
        );
        foreach (var (i, decision) in decisions.Index())
        {
            var here = at.Of(new(SubjectKind.Decision, decision.Id.Value), $"decisions[{i}]");
            here.Known(at.Standing.Organisations, decision.Body, SubjectKind.Organisation, "body");
            here.Happened(decision.DecidedOn, "decidedOn");
            here.Given(decision.RegistryNumber, "registryNumber");
            here.GivenOrNone(decision.Paragraph, "paragraph");
            here.Written(decision.Rationale, "rationale");
            Documents(here, decision.Documents, "documents");
        }
    }

    /// <summary>Whether it has a scheme: a path alone means different files on different machines.</summary>
    private static bool IsAbsolute(string uri) =>
        System.Uri.TryCreate(uri, UriKind.Absolute, out var read)
        && uri.StartsWith($"{read.Scheme}:", StringComparison.OrdinalIgnoreCase);

    private static void Documents(OpeningPlace at, EquatableArray<Document> documents, string member)
    {
        foreach (var (i, document) in documents.Index())
        {
            at.Given(document.Uri, $"{member}[{i}].uri");
            at.Given(document.MediaType, $"{member}[{i}].mediaType");
        }
    }
}
