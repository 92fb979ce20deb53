using SmartSpec.Model;
using SmartSpec.Testing;

namespace SmartSpec.Samples;

/// <summary>A play on two screens: what happened, why something was refused, where things stand, what comes next.</summary>
internal sealed class SummaryView(Page page, Play play)
{
    private const int Shown = 3;

    /// <summary>Two of the refusals, by their codes.</summary>
    private static readonly string[] Explained = ["four-eyes", "co-financing"];

    /// <summary>Acts that can nearly always be done, and lead nowhere by themselves.</summary>
    private static readonly string[] Aside =
    [
        "strategy.wind-down",
        "area.pause",
        "review.open",
        "effort.pause",
        "effort.lose-funding",
    ];

    private readonly Strategy strategy = play.Run.Strategy!;
    private readonly LocalDate today = play.DayOf(play.Results.Last());

    public void Show()
    {
        Happened();
        Refused();
        Standing();
        Money();
        Next();
        Due();
        From();
    }

    /// <summary>The phases by date, with how many steps each has and how many were refused.</summary>
    private void Happened()
    {
        page.Title(
            $"{page.Say("Vad som hände", "What happened"), -66}{page.Say("steg", "steps"), 6}{page.Say("nekade", "refused"), 8}"
        );
        foreach (var (title, results) in play.Phases)
        {
            var refused = results.Count(result => result.Outcome is Outcome.Refused);
            page.Item("  ", $"{play.DayOf(results[0]):uuuu-MM-dd}  {page.Read(title), -52}{results.Count, 6}{refused, 8}");
        }
    }

    /// <summary>Two refusals, in the sentences that the engine gives.</summary>
    private void Refused()
    {
        page.Title(page.Say("Två steg som nekades, och varför", "Two steps that were refused, and why"));
        foreach (var code in Explained)
        {
            var result = play.Results.First(result => result.Codes.SequenceEqual([code]));
            var reason = result.Reasons[0];
            page.Item($"  {play.DayOf(result):uuuu-MM-dd}  ", page.Read(result.Step.Say));
            page.Item($"    {page.Say("skäl", "reason"), -10}", reason.What(page.Texts));
            page.Item($"    {page.Say("åtgärd", "remedy"), -10}", (reason with { WhoCan = [] }).Remedy(page.Texts));
            page.Item($"    {page.Say("av vem", "by whom"), -10}", Names(reason.WhoCan));
            page.Item($"    {page.Say("kod", "code"), -10}", reason.Code);
        }
    }

    /// <summary>The areas by step.</summary>
    private void Standing()
    {
        page.Title($"{page.Say("Läget", "Where things stand")} {today:uuuu-MM-dd}");
        foreach (var step in strategy.Areas.GroupBy(area => area.Step).OrderByDescending(step => step.First().IsSelected))
            page.Item($"  {page.Texts.Step(step.Key), -22}", string.Join(", ", step.Select(area => page.Read(area.Name))));
    }

    /// <summary>The money by source.</summary>
    private void Money()
    {
        var rows = strategy.FundingRows().Where(row => row.Source is not null && row.Sums.Committed > 0).ToList();
        var title = page.Say("Pengar per källa", "Money by source");
        page.Title($"{title, -36}{page.Say("beviljat", "committed"), 16}{page.Say("utbetalat", "paid"), 16}");
        foreach (var (source, sums) in FundingSums.By(rows, row => row.Source!.Value))
            Amounts(page.Texts.Of($"source.{source}".ToLowerInvariant()), sums);
        Amounts(page.Say("summa", "total"), FundingSums.Of(rows));
    }

    private void Amounts(string name, FundingSums sums) =>
        page.Item("  ", $"{name, -34}{Amount(sums.Committed), 16}{Amount(sums.Paid), 16}");

    /// <summary>Three steps that lead on, of different kinds of objects, and one that does not yet.</summary>
    private void Next()
    {
        page.Title(page.Say("Vad som kan göras härnäst, till exempel", "What can be done next, for example"));
        var order = strategy.Subjects().Index().ToDictionary(item => item.Item, item => item.Index);
        var steps = play
            .Run.NextSteps([Role.ProcessLead, Role.AreaLead, Role.EffortOwner, Role.DecisionBody])
            .Where(step => !step.IsEdit && !Aside.Contains(step.Act))
            .OrderBy(step => order.GetValueOrDefault(step.Subject, int.MaxValue))
            .ToList();
        foreach (var step in steps.Where(step => step.IsPossible).DistinctBy(step => step.Subject.Kind).Take(Shown))
            Act("", step.Subject, page.Texts.Act(step.Act), strategy.Definition.RolesFor(step.Act));
        if (steps.Find(step => step.Reasons is [{ Kind: ReasonKind.Gate }]) is { } blocked)
        {
            page.Title(page.Say("Vad som inte kan göras än, till exempel", "What cannot be done yet, for example"));
            Act("", blocked.Subject, page.Texts.Act(blocked.Act), strategy.Definition.RolesFor(blocked.Act));
            page.Item($"    {page.Say("skäl", "reason"), -10}", blocked.Reasons[0].What(page.Texts));
        }
    }

    private void Due()
    {
        var owed = strategy.Obligations();
        var late = owed.Count(obligation => obligation.IsOverdue(today));
        page.Title(
            page.Say(
                $"Vad som ska göras: {(late == 1 ? "1 är försenad" : $"{late} är försenade")}, och därefter",
                $"What is due: {late} overdue, and then"
            )
        );
        foreach (var obligation in owed.Where(obligation => obligation.DaysLeft(today) >= 0).Take(Shown))
            Act($"{obligation.DueOn:uuuu-MM-dd}  ", obligation.Subject, page.Texts.Owed(obligation.Act), [obligation.Role]);
    }

    /// <summary>Where to go on.</summary>
    private void From()
    {
        page.Title($"{page.Say("Vidare, med", "From here, with")} {Sample.Command} --");
        page.Item("  --details  ", page.Say("varje steg, och varje skäl", "each step, and every reason"));
        page.Item($"  --lang {page.Say("en  på engelska", "sv  in Swedish")}", "");
        page.Item(
            "",
            page.Say(
                $"Historiken: {Sample.File}, som verktyget smartspec läser och fortsätter.",
                $"The history: {Sample.File}, which the tool smartspec reads and continues."
            )
        );
    }

    /// <summary>An object with an act on it, and those who can do it.</summary>
    private void Act(string day, Subject subject, string act, IEnumerable<Role> roles)
    {
        page.Item($"  {day}", strategy.NameOf(subject, page.Texts));
        page.Item($"    {act, -44}", Names(roles));
    }

    private string Names(IEnumerable<Role> roles) => string.Join(", ", roles.Select(page.Texts.Role));

    private string Amount(decimal amount) => page.Texts.Amount(new(amount, strategy.Charter.Currency));
}
