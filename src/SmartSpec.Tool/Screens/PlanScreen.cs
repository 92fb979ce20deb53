using System.Globalization;
using Spectre.Console;

namespace SmartSpec.Tool.Screens;

/// <summary>One plan version: a development plan's fields, or an action plan's efforts.</summary>
internal static class PlanScreen
{
    public static void Plan(this Screen screen, Strategy strategy, PlanVersion plan)
    {
        var since = plan.EffectiveFrom is { } day ? screen.Say(", gäller från ", ", effective from ") + Screen.Day(day) : "";
        screen.Title($"{screen.NameOf(strategy, Subject.Of(plan.Id))}, {screen.StepOf(plan)}{since}");
        if (strategy.Decisions.Find(plan.Decision) is { } made)
        {
            var decision = screen.Say("Beslut", "Decision");
            screen.Item(
                " ",
                "",
                $"{decision} {screen.NumberOf(strategy, made.Id)}, {Screen.Day(made.DecidedOn)}: {screen.Read(made.Rationale)}"
            );
        }

        if (plan.Kind is PlanKind.Development)
            Development(screen, strategy, plan.Development);
        else
            Action(screen, strategy, plan.Action);
    }

    private static void Development(Screen screen, Strategy strategy, DevelopmentContent content)
    {
        foreach (var field in content.Fields)
        {
            screen.Item("▪", screen.Read(field.Name));
            screen.Item(" ", "", $"{screen.Say("Önskad förändring", "Wanted change")}: {screen.Read(field.WantedChange)}");
            foreach (var indicator in field.Indicators.Select(id => strategy.Indicators.Find(id)).OfType<Indicator>())
                screen.Item(" ", "", $"{screen.Say("Indikator", "Indicator")}: {Terms(screen, indicator.Terms)}");
        }

        if (content.Sustainability is not { } meaning)
            return;
        screen.Item("▪", screen.Say("Hållbarhet", "Sustainability"));
        screen.Item(" ", "", $"{screen.Say("ekonomisk", "economic")}: {screen.Read(meaning.Economic)}");
        screen.Item(" ", "", $"{screen.Say("ekologisk", "ecological")}: {screen.Read(meaning.Ecological)}");
        screen.Item(" ", "", $"{screen.Say("social", "social")}: {screen.Read(meaning.Social)}");
    }

    private static string Terms(Screen screen, IndicatorTerms terms)
    {
        var from = terms.Baseline is { } baseline ? $"{screen.Number(baseline.Value)} ({Screen.Day(baseline.On)})" : "–";
        var to = terms.Target is { } target ? $"{screen.Number(target.Value)} ({Screen.Day(target.On)})" : "–";
        return $"{screen.Read(terms.Name)}, {from} → {to} {screen.Unit(terms.Unit)}";
    }

    private static void Action(Screen screen, Strategy strategy, ActionContent content)
    {
        var table = screen.Table(
            ("#", "#"),
            ("Insats, utvecklingsområde", "Effort, field"),
            ("Steg", "Step"),
            ("Tid", "Time"),
            (">Budget", ">Budget"),
            (">EU", ">EU")
        );
        var efforts = content.Efforts.Select(id => strategy.Efforts.Find(id)).OfType<Effort>();
        foreach (var effort in efforts.OrderBy(effort => effort.Rank ?? int.MaxValue))
        {
            table.Row(
                effort.Rank?.ToString(CultureInfo.InvariantCulture) ?? "–",
                new(screen.Read(effort.Name), $"↳ {Field(screen, strategy, effort)}"),
                screen.StepOf(effort),
                $"{Screen.Day(effort.FirstDay)} {Screen.Day(effort.LastDay)}",
                screen.Sum(effort.TotalBudget),
                effort.EuShare() is { } share ? $"{screen.Number(share)}\u00a0%" : "–"
            );
        }

        screen.Write(table);
        foreach (var set in content.Sets)
        {
            var names = set.Efforts.Select(id => screen.Read(strategy.Efforts.Find(id)?.Name));
            screen.Item("▪", screen.Read(set.Name), $": {string.Join(", ", names)}");
        }
    }

    /// <summary>The effort's main development field, as the latest plan that contains it names it.</summary>
    private static string Field(Screen screen, Strategy strategy, Effort effort)
    {
        var fields = strategy.Plans.Where(plan => plan.Area == effort.Area).SelectMany(plan => plan.Development.Fields);
        return screen.Read(fields.LastOrDefault(field => field.Id == effort.Field)?.Name);
    }
}
