namespace SmartSpec;

/// <summary>The rules of the dialogue that plans and corrections share.</summary>
internal static class DialogueRules
{
    /// <summary>Whether the input of a new consultation is complete.</summary>
    public static bool IsGood(
        DecisionContext context,
        Id<Consultation> id,
        LocalDate lastDay,
        Text question,
        EquatableArray<Id<Organisation>> addressees
    ) =>
        context.IsNew(context.State.Consultations, id, SubjectKind.Consultation)
        && context.IsInRange(lastDay, context.Today, ProgrammePeriod.Latest, "lastDay")
        && context.ExpectText(question, "question")
        && context.AllExist(context.State.Organisations, addressees, SubjectKind.Organisation);

    /// <summary>Whether a meeting has participants, a summary and a day that is not to come.</summary>
    public static bool IsGood(DecisionContext context, LocalDate heldOn, EquatableArray<Participation> participants, Text summary)
    {
        if (
            !context.Expect(participants.Count > 0, "participants")
            || !context.ExpectText(summary, "summary")
            || !context.IsInRange(heldOn, ProgrammePeriod.Earliest, context.Today, "heldOn")
        )
            return false;
        foreach (var participation in participants)
        {
            if (
                !context.IsInRange(participation.Count, 1, 100_000, "participants.count")
                || !context.AllExist(context.State.Organisations, participation.Organisations, SubjectKind.Organisation)
            )
                return false;
        }

        return true;
    }

    /// <summary>Organisations are counted in their own helices.</summary>
    public static void MustBeInTheirHelices(DecisionContext context, EquatableArray<Participation> participants)
    {
        foreach (var participation in participants)
        foreach (var id in participation.Organisations)
            MustBeIn(context, context.State.Organisations[id], participation.Helix);
    }

    /// <summary>An organisation belongs to the helix that is stated.</summary>
    public static void MustBeIn(DecisionContext context, Organisation organisation, Helix helix) =>
        context.Require(
            organisation.Helix == helix,
            DialogueRefusals.OtherHelix,
            Parameter.Of("organisation", organisation.Id),
            Parameter.Label("helix", $"helix.{Kebab.Of(organisation.Helix)}")
        );
}
