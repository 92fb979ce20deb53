namespace SmartSpec.Tool.Screens;

/// <summary>
/// The enabling condition as JSON: a line for the condition, and for each criterion one, one for each evidence and gap.
/// </summary>
internal static class DossierJson
{
    public static void Dossier(this TextWriter output, Screen screen, Strategy strategy, EnablingDossier dossier)
    {
        output.WriteJson(line =>
        {
            line.WriteString("condition", dossier.Condition.Id);
            line.WriteNumber("version", dossier.Condition.Version);
            line.WriteNamed(screen.Read(dossier.Condition.Name), strategy);
            line.WriteString("source", dossier.Condition.Source);
            line.WriteString("on", JsonMembers.Day(dossier.On));
            line.WriteString("status", Codes.Of(dossier.Status));
            line.WriteString("freshUntil", Day(dossier.FreshUntil));
        });
        foreach (var one in dossier.Criteria)
        {
            var id = one.Criterion.Id.Value;
            output.WriteJson(line =>
            {
                line.WriteString("criterion", id);
                line.WriteString("name", screen.Read(one.Criterion.Name));
                line.WriteString("status", Codes.Of(one.Status));
                line.WriteString("freshUntil", Day(one.FreshUntil));
                line.WriteString("statement", one.Statement is { } stated ? screen.Read(stated.Statement) : null);
                line.WriteStrings("rules", one.Criterion.Rules.Select(rule => rule.Code));
            });
            foreach (var evidence in one.Evidence)
                output.WriteJson(line =>
                {
                    line.WriteString("evidence", evidence.Subject.ToString());
                    line.WriteString("of", id);
                    line.WriteString("name", screen.NameOf(strategy, evidence.Subject));
                    line.WriteString("rule", evidence.Rule);
                    line.WriteString("through", evidence.Through?.ToString());
                    line.WriteString("helix", evidence.Helix is { } helix ? Codes.Of(helix) : null);
                    line.WriteString("standing", Codes.Of(evidence.Standing));
                    line.WriteNumberOrNull("event", evidence.EventNumber);
                    line.WriteString("since", Day(evidence.Since));
                    line.WriteString("validUntil", Day(evidence.ValidUntil));
                    line.WriteBoolean("decisive", evidence.IsDecisive);
                });
            foreach (var gap in one.Gaps)
                output.WriteJson(line =>
                {
                    line.WriteString("gap", gap.Code);
                    line.WriteString("of", id);
                    line.WriteString("rule", gap.Rule);
                    line.WriteString("from", JsonMembers.Day(gap.From));
                    line.WriteString("text", gap.ToString(screen.Texts));
                    line.WriteStrings("acts", gap.Ways.Select(way => way.Act));
                    line.WriteStrings("whoCan", gap.Ways[0].WhoCan.Select(role => role.Code));
                });
        }
    }

    private static string? Day(LocalDate? day) => day is { } known ? JsonMembers.Day(known) : null;
}
