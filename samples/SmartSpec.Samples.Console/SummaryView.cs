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
    }

    /// <summary>The phases by date, one line each.</summary>
    private void Happened()
    {
        page.Title(page.Say("Vad som händer", "What happens"));
        foreach (var (title, results) in play.Phases)
        {
            var refused = results.Count(result => result.Outcome is Outcome.Refused);
            page.Item(
                $"  {play.DayOf(results[0]):uuuu-MM-dd} ",
                $"{page.Read(title)} ({page.Say($"{results.Count} steg, {refused} nekade", $"{results.Count} steps, {refused} refused")})"
            );
        }
    }

    /// <summary>Two refusals, in the sentences that the engine gives.</summary>
    private void Refused()
    {
        page.Title(page.Say("Varför två av dem nekades", "Why two of them were refused"));
        foreach (var code in Explained)
        {
            var result = play.Results.First(result => result.Codes.SequenceEqual([code]));
            page.Item($"  ✗ {play.DayOf(result):uuuu-MM-dd} ", page.Read(result.Step.Say));
            page.Item("      ", result.Reasons[0].ToString(page.Texts));
        }
    }

    /// <summary>The areas by phase.</summary>
    private void Standing()
    {
        page.Title($"{page.Say("Läget", "Where things stand")} {today:uuuu-MM-dd}");
        foreach (var step in strategy.Areas.GroupBy(area => area.Step).OrderByDescending(step => step.First().IsSelected))
            page.Item($"  {page.Texts.Step(step.Key)}: ", string.Join(", ", step.Select(area => page.Read(area.Name))));
    }

    /// <summary>The money by source.</summary>
    private void Money()
    {
        var rows = strategy.FundingRows().Where(row => row.Source is not null && row.Sums.Committed > 0).ToList();
        page.Title(page.Say("Pengar per källa", "Money by source"));
        foreach (var (source, sums) in FundingSums.By(rows, row => row.Source!.Value))
            page.Item($"  {page.Texts.Of($"source.{source}".ToLowerInvariant())}: ", Amounts(sums));
        page.Item($"  {page.Say("summa", "total")}: ", Amounts(FundingSums.Of(rows)));
    }

    private string Amounts(FundingSums sums)
    {
        var (committed, paid) = (Amount(sums.Committed), Amount(sums.Paid));
        return page.Say($"{committed} beviljat, {paid} utbetalt", $"{committed} committed, {paid} paid");
    }

    /// <summary>Three steps that lead on, of different kinds of objects.</summary>
    private void Next()
    {
        page.Title(page.Say("Vad som kan göras härnäst, till exempel", "What can be done next, for example"));
        Role[] roles = [Role.ProcessLead, Role.AreaLead, Role.EffortOwner, Role.DecisionBody];
        var order = strategy.Subjects().Index().ToDictionary(item => item.Item, item => item.Index);
        foreach (
            var step in play
                .Run.NextSteps(roles)
                .Where(step => step.IsPossible && !step.IsEdit && !Aside.Contains(step.Act))
                .OrderBy(step => order.GetValueOrDefault(step.Subject, int.MaxValue))
                .DistinctBy(step => step.Subject.Kind)
                .Take(Shown)
        )
            page.Item("  → ", $"{Named(step.Subject, step.Act)} ({Names(strategy.Definition.RolesFor(step.Act))})");
    }

    private void Due()
    {
        var owed = strategy.Obligations();
        var late = owed.Count(obligation => obligation.IsOverdue(today));
        page.Title(page.Say($"Vad som ska göras: {late} försenade, därefter", $"What is due: {late} overdue, and then"));
        foreach (var obligation in owed.Where(obligation => obligation.DaysLeft(today) >= 0).Take(Shown))
            page.Item(
                $"  {obligation.DueOn:uuuu-MM-dd} ",
                $"{Named(obligation.Subject, obligation.Act)} ({Names([obligation.Role])})"
            );
    }

    private string Named(Subject subject, string act) => $"{strategy.NameOf(subject, page.Texts)}: {page.Texts.Act(act)}";

    private string Names(IEnumerable<Role> roles) => string.Join(", ", roles.Select(page.Texts.Role));

    private string Amount(decimal amount) => page.Texts.Amount(new(amount, strategy.Charter.Currency));
}
