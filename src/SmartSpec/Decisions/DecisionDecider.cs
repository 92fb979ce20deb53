namespace SmartSpec;

internal static class DecisionDecider
{
    public static void Decide(Deliberation d, DecisionCommand command)
    {
        switch (command)
        {
            case DecisionCommand.Record record:
                Record(d, record);
                break;
        }
    }

    /// <summary>Whether the decision that a command names, if it names one, is recorded.</summary>
    public static bool IsKnown(Deliberation d, IDecided command) =>
        d.KnownOrNone(d.State.Decisions, command.Decision, SubjectKind.Decision);

    /// <summary>Whether documents say where they are and what they are.</summary>
    public static bool DocumentsAreGood(Deliberation d, Items<Document> documents)
    {
        foreach (var document in documents)
            if (!d.Given(!string.IsNullOrWhiteSpace(document.Uri), "documents.uri")
                || !d.Given(!string.IsNullOrWhiteSpace(document.MediaType), "documents.mediaType"))
                return false;
        return true;
    }

    /// <summary>Whether a decision has all that it is recorded with.</summary>
    public static bool IsGood(Deliberation d, Id<Organisation> body, LocalDate decidedOn, string registryNumber, Text rationale, Items<Document> documents) =>
        d.Given(!string.IsNullOrWhiteSpace(registryNumber), "registryNumber") && d.Written(rationale, "rationale") && DocumentsAreGood(d, documents)
        && d.Between(decidedOn, ProgrammePeriod.Earliest, d.Today, "decidedOn") && d.Known(d.State.Organisations, body, SubjectKind.Organisation, out _);

    /// <summary>Refuses where another decision of the body, of the same day, has the same number and paragraph.</summary>
    public static void OnlyOnce(Deliberation d, Id<Decision> decision, Id<Organisation> body, LocalDate decidedOn, string registryNumber, string? paragraph)
    {
        var same = d.State.Decisions.FirstOrDefault(held => held.Id != decision && held.Body == body && held.DecidedOn == decidedOn
            && held.RegistryNumber == registryNumber && held.Paragraph == paragraph);
        d.Rule(same is null, DecisionRefusals.RecordedTwice, ("decision", same?.Id.Value ?? ""));
    }

    private static void Record(Deliberation d, DecisionCommand.Record c)
    {
        if (!d.Fresh(d.State.Decisions, c.Decision, SubjectKind.Decision)
            || !IsGood(d, c.Body, c.DecidedOn, c.RegistryNumber, c.Rationale, c.Documents)
            || !d.May("decision.record", During.Living))
            return;
        OnlyOnce(d, c.Decision, c.Body, c.DecidedOn, c.RegistryNumber, c.Paragraph);
        d.Append(new DecisionEvent.Recorded(new(
            c.Decision, c.Body, c.DecidedOn, c.RegistryNumber, c.Rationale, c.Paragraph, c.Documents, Proposer.PersonsOf(d.Actor))));
    }
}
