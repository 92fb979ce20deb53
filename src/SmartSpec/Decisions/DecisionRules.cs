namespace SmartSpec;

/// <summary>The rules for decisions, when they are recorded, referred to and corrected.</summary>
internal static class DecisionRules
{
    /// <summary>Whether the decision that a command names, if it names one, is recorded; refuses one that was annulled.</summary>
    public static bool IsKnown(DecisionContext context, IHasDecision command)
    {
        if (!context.ExistsOrNone(context.State.Decisions, command.Decision, SubjectKind.Decision))
            return false;
        MustStand(context, command.Decision);
        return true;
    }

    /// <summary>
    /// A decision is undone by another one that was taken on its day or later. Before there is a command: one is recorded, or the
    /// actor can record one.
    /// </summary>
    /// <param name="context">The decision.</param>
    /// <param name="act">The act, which needs a decision where the definition requires one.</param>
    /// <param name="undone">The decision that is undone; null for none.</param>
    public static void MustUndo(DecisionContext context, string act, Id<Decision>? undone) =>
        MustUndo(context, undone, context.State.Definition.GatesOn(act).Any(gate => gate is DecisionGate.DecisionRecorded));

    /// <summary>The same, where it is known whether a decision must be named.</summary>
    public static void MustUndo(DecisionContext context, Id<Decision>? undone, bool isNeeded)
    {
        if (context.State.Decisions.Find(undone) is not { } earlier)
            return;
        if (context.Input is not IHasDecision command)
            context.Require(!isNeeded || CanUndo(context, earlier), DecisionRefusals.DecisionRecorded);
        else if (context.State.Decisions.Find(command.Decision) is { } named)
            context.Require(
                Undoes(named, earlier),
                DecisionRefusals.NotUndoing,
                ("decision", named.Id),
                ("undone", earlier.Id),
                ("on", earlier.DecidedOn)
            );
    }

    /// <summary>Whether a decision that undoes another one is recorded, or the actor can record one.</summary>
    public static bool CanUndo(DecisionContext context, Decision earlier) =>
        context.CanRecordDecision || context.State.Decisions.Any(decision => Undoes(decision, earlier));

    /// <summary>The decision that an act undoes; null where it undoes none.</summary>
    public static Id<Decision>? UndoneBy(GateCase on) =>
        PlanCommand.Rescind.Act.Keys.Contains(on.Act) ? on.Plan?.Decision
        : on.Act == ChangeCommand.Rescind.Act.Command ? on.Change?.Decision
        : null;

    /// <summary>Whether a decision that stands can undo an earlier one: it is another one, taken on its day or later.</summary>
    public static bool Undoes(Decision decision, Decision earlier) =>
        decision.Id != earlier.Id && decision.Annulled is null && earlier.DecidedOn <= decision.DecidedOn;

    /// <summary>The recorded decisions that stand; with a day, those taken on it or since.</summary>
    public static IEnumerable<Decision> Standing(Strategy state, LocalDate? since = null) =>
        state.Decisions.Where(decision => decision.Annulled is null && !(decision.DecidedOn < since));

    /// <summary>Refuses a recorded decision that was annulled.</summary>
    public static void MustStand(DecisionContext context, Id<Decision>? decision)
    {
        if (decision is { } named)
            context.Require(!context.State.IsAnnulled(named), DecisionRefusals.Annulled, ("decision", named));
    }

    /// <summary>Whether a judgment has all that it is recorded with, but for its day.</summary>
    public static bool IsGood(
        DecisionContext context,
        Text court,
        string caseNumber,
        Text reason,
        EquatableArray<Document> documents
    ) =>
        context.ExpectText(court, "court")
        && context.Expect(!string.IsNullOrWhiteSpace(caseNumber), "caseNumber")
        && context.ExpectText(reason, "reason")
        && DocumentsAreGood(context, documents);

    /// <summary>Whether documents have an address and a media type.</summary>
    public static bool DocumentsAreGood(DecisionContext context, EquatableArray<Document> documents)
    {
        foreach (var document in documents)
            if (
                !context.Expect(!string.IsNullOrWhiteSpace(document.Uri), "documents.uri")
                || !context.Expect(!string.IsNullOrWhiteSpace(document.MediaType), "documents.mediaType")
            )
                return false;
        return true;
    }

    /// <summary>Whether a decision has all that it is recorded with.</summary>
    public static bool IsGood(
        DecisionContext context,
        Id<Organisation> body,
        LocalDate decidedOn,
        string registryNumber,
        string? paragraph,
        Text rationale,
        EquatableArray<Document> documents
    ) =>
        context.Expect(!string.IsNullOrWhiteSpace(registryNumber), "registryNumber")
        && context.ExpectOrNone(paragraph, "paragraph")
        && context.ExpectText(rationale, "rationale")
        && DocumentsAreGood(context, documents)
        && context.IsInRange(decidedOn, ProgrammePeriod.Earliest, context.Today, "decidedOn")
        && context.TryFind(context.State.Organisations, body, SubjectKind.Organisation, out _);

    /// <summary>Adds a reason where another decision of the body, of the same day, has the same number and paragraph.</summary>
    public static void OnlyOnce(
        DecisionContext context,
        Id<Decision> decision,
        Id<Organisation> body,
        LocalDate decidedOn,
        string registryNumber,
        string? paragraph
    )
    {
        var same = context.State.Decisions.FirstOrDefault(other =>
            other.Id != decision
            && other.Body == body
            && other.DecidedOn == decidedOn
            && other.RegistryNumber == registryNumber
            && other.Paragraph == paragraph
        );
        context.Require(same is null, DecisionRefusals.RecordedTwice, ("decision", same?.Id.Value ?? ""));
    }
}
