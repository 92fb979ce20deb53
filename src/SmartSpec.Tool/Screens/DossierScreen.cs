namespace SmartSpec.Tool.Screens;

/// <summary>Whether the enabling condition is fulfilled on a day, criterion by criterion.</summary>
internal sealed class DossierScreen(Screen screen, Strategy strategy, EnablingDossier dossier)
{
    /// <summary>How many pieces of evidence by one rule are shown; of more it is said how many.</summary>
    private const int Most = 5;

    public void Show()
    {
        screen.Heading(
            screen.Say("Nödvändigt villkor", "Enabling condition") + $" {Screen.Day(dossier.On)}: {Status(dossier.Status)}"
        );
        screen.Paragraph($"{screen.Read(dossier.Condition.Name)} ({dossier.Condition.Source}).", indent: 2);
        screen.Paragraph(Counted(), indent: 2);
        foreach (var one in dossier.Criteria)
            Criterion(one);
        screen.ExampleNote(strategy);
    }

    private string Counted() =>
        string.Join(
            ", ",
            dossier
                .Criteria.CountBy(one => one.Status)
                .OrderByDescending(of => of.Key)
                .Select(of => $"{of.Value} {Several(of.Key)}")
        )
        + (
            dossier.FreshUntil is { } until
                ? screen.Say(
                    $". Om inget mer händer gäller allt som är uppfyllt till {Screen.Day(until)}.",
                    $". If nothing more happens, all that is fulfilled stays so until {Screen.Day(until)}."
                )
                : "."
        );

    private void Criterion(EnablingCriterionStanding one)
    {
        screen.Line();
        screen.Item(
            MarkOf(one.Status),
            $"{one.Criterion.Id} {screen.Read(one.Criterion.Name)}",
            $": {Status(one.Status)}"
                + (one.FreshUntil is { } until ? screen.Say($", till {Screen.Day(until)}", $", until {Screen.Day(until)}") : "")
        );
        if (one.Statement is { } stated)
            screen.Item(
                "·",
                "",
                $"{screen.Read(stated.Statement)} ({Event(stated.StatedIn)}, {Screen.Day(stated.StatedOn)})",
                indent: 4
            );
        if (one.Status is not EnablingStatus.NotRelevant)
            foreach (var rule in one.Evidence.GroupBy(evidence => evidence.Rule))
                Evidence(rule.Key, [.. rule]);
        foreach (var gap in one.Gaps)
            screen.Item(
                gap.From > dossier.On ? Mark.Watch : "→",
                gap.From > dossier.On ? screen.Say($"Från {Screen.Day(gap.From)}", $"From {Screen.Day(gap.From)}") : "",
                (gap.From > dossier.On ? ": " : "") + $"{gap.ToString(screen.Texts)} {Who(gap)}",
                indent: 4
            );
    }

    private void Evidence(string? rule, List<EnablingEvidence> all)
    {
        var shown = all.GroupBy(one => one with { Helix = null, IsDecisive = false })
            .OrderBy(one => one.Key.Standing is EnablingEvidenceStanding.Current)
            .ThenByDescending(one => one.Key.ValidUntil ?? LocalDate.MaxIsoValue)
            .ToList();
        foreach (var evidence in shown.Take(Most))
            screen.Item(
                evidence.Key.Standing is EnablingEvidenceStanding.Current ? Mark.Good
                    : rule is null ? "·"
                    : Mark.Bad,
                Rule(rule),
                $": {Described(evidence.Key, [.. evidence.Select(one => one.Helix).OfType<Helix>().Distinct()])}",
                indent: 4
            );
        if (shown.Count > Most)
            screen.Item(
                "·",
                Rule(rule),
                screen.Say($": och {shown.Count - Most} till", $": and {shown.Count - Most} more"),
                indent: 4
            );
    }

    private string Described(EnablingEvidence evidence, List<Helix> helices)
    {
        var about = new List<string>();
        if (evidence.Standing is not EnablingEvidenceStanding.Current)
            about.Add(screen.Texts.Of($"enabling-standing.{Codes.Of(evidence.Standing)}"));
        if (evidence.EventNumber is { } number)
            about.Add(Event(number));
        if (evidence.Since is { } since)
            about.Add(screen.Say($"från {Screen.Day(since)}", $"from {Screen.Day(since)}"));
        if (evidence.ValidUntil is { } until)
            about.Add(screen.Say($"till {Screen.Day(until)}", $"until {Screen.Day(until)}"));
        var through = evidence.Through is { Kind: not SubjectKind.EnablingCriterion } through_
            ? screen.Say(" genom ", " through ") + Name(through_)
            : "";
        var with =
            helices.Count > 0
                ? screen.Say(" med ", " with ")
                    + string.Join(", ", helices.Select(helix => screen.Texts.Of($"helix.{Codes.Of(helix)}")))
                : "";
        return Name(evidence.Subject) + with + through + (about.Count > 0 ? $" ({string.Join(", ", about)})" : "");
    }

    /// <summary>The name; what has none is called by its kind and identifier.</summary>
    private string Name(Subject subject) =>
        screen.NameOf(strategy, subject) is var name && name == subject.ToString() ? screen.Texts.Subject(subject) : name;

    private string Who(EnablingGap gap) =>
        gap.Ways[0].WhoCan.Count == 0
            ? ""
            : screen.Say("Kan göras av: ", "Can be done by: ")
                + string.Join(", ", gap.Ways[0].WhoCan.Select(role => screen.Texts.Role(role)))
                + ".";

    private string Rule(string? rule) =>
        rule is null ? screen.Say("Nämns också", "Also named") : Screen.Capital(screen.Texts.Of($"enabling-rule.{rule}"));

    private string Event(long number) => screen.Say($"händelse {number}", $"event {number}");

    private string Status(EnablingStatus status) => screen.Texts.Of($"enabling-status.{Codes.Of(status)}");

    private string Several(EnablingStatus status) =>
        status switch
        {
            EnablingStatus.Fulfilled => screen.Say("uppfyllda", "fulfilled"),
            EnablingStatus.NotFulfilled => screen.Say("inte uppfyllda", "not fulfilled"),
            EnablingStatus.NotRelevant => screen.Say("inte relevanta", "not relevant"),
            _ => Status(status),
        };

    private static Mark MarkOf(EnablingStatus status) =>
        status switch
        {
            EnablingStatus.Fulfilled => Mark.Good,
            EnablingStatus.AtRisk => Mark.Odd,
            EnablingStatus.NotFulfilled => Mark.Bad,
            _ => "–",
        };
}
