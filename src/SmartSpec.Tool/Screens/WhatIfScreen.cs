using SmartSpec.Testing;

namespace SmartSpec.Tool.Screens;

/// <summary>
/// What a change would do if it took effect: areas, everything in them, money and what is owed, before and after.
/// </summary>
internal static class WhatIfScreen
{
    public static void WhatIf(this Screen screen, ChangePreview preview)
    {
        var (before, after) = (preview.Before.Strategy, preview.After.Strategy);
        screen.Heading(
            screen.Say("Om förändringen träder i kraft", "If the change takes effect")
                + $" {Screen.Day(preview.On)}: {screen.Say("inget sparas", "nothing is recorded")}"
        );
        if (preview.Unmet.Count > 0)
        {
            screen.Title(screen.Say("Detta återstår innan den kan beslutas", "What remains before it can be decided"));
            foreach (var reason in preview.Unmet)
                screen.Reason(reason);
        }

        Areas(screen, preview, after);
        Itself(screen, preview, before, after);
        Children(screen, preview, before, after);
        Money(screen, preview, before, after);
        Owed(screen, after, preview.Owed, new("Det här skulle tillkomma att göra", "This would have to be done"));
        Owed(
            screen,
            before,
            preview.NoLongerOwed,
            new("Det här skulle inte längre behöva göras", "This would no longer have to be done")
        );
        screen.ExampleNote(after);
    }

    /// <summary>What a change that has been proposed would do on a day.</summary>
    public static void WhatIf(this Screen screen, Strategy strategy, Id<Change> change, LocalDate day)
    {
        var engine = new StrategyEngine(new FakeClock(strategy.RecordedAt));
        if (strategy.Changes[change].Proposal is ChangeProposal.MoveToDefinition move)
            screen.Impact(strategy, engine.PreviewDefinition(strategy, move.Definition, day));
        else if (engine.PreviewChange(strategy, change, day) is var preview && preview.IsPossible)
            screen.WhatIf(preview);
        else
            screen.CannotBe(preview);
    }

    /// <summary>The same in JSON.</summary>
    public static void WhatIf(this TextWriter output, Screen screen, Strategy strategy, Id<Change> change, LocalDate day)
    {
        var engine = new StrategyEngine(new FakeClock(strategy.RecordedAt));
        if (strategy.Changes[change].Proposal is ChangeProposal.MoveToDefinition move)
            output.Impact(screen, strategy, engine.PreviewDefinition(strategy, move.Definition, day));
        else
            output.WhatIf(screen, engine.PreviewChange(strategy, change, day));
    }

    public static void CannotBe(this Screen screen, ChangePreview preview)
    {
        screen.Heading(screen.Say("Förhandsvisning: nekas", "Preview: refused"));
        foreach (var reason in preview.Reasons)
            screen.Reason(reason);
    }

    public static void WhatIf(this TextWriter output, Screen screen, ChangePreview preview)
    {
        var (before, after) = (preview.Before.Strategy, preview.After.Strategy);
        foreach (
            var (name, reason) in preview
                .Reasons.Select(one => ("refused", one))
                .Concat(preview.Unmet.Select(one => ("unmet", one)))
        )
            output.Reason(screen, name, reason);
        foreach (var child in preview.Children)
            output.WriteJson(line =>
            {
                line.WriteString("child", child.Fate.Subject.ToString());
                line.WriteNamed(screen.NameOf(before, child.Fate.Subject), before);
                line.WriteString("fate", Codes.Of(child.Fate.Kind));
                line.WriteString("areaBefore", child.AreaBefore?.Value);
                line.WriteString("areaAfter", child.AreaAfter?.Value);
                line.WriteString("stepBefore", child.StepBefore?.Code);
                line.WriteString("stepAfter", child.StepAfter?.Code);
            });
        foreach (var row in preview.Money)
            output.WriteJson(line =>
            {
                line.WriteString("money", Subject.Of(row.Effort).ToString());
                line.WriteString("source", row.Source is { } source ? Codes.Of(source) : null);
                line.WriteString("areaBefore", row.AreaBefore.Value);
                line.WriteString("areaAfter", row.AreaAfter.Value);
                line.WriteBoolean("ends", row.Ends);
                line.WriteStartObject("before");
                line.WriteSums(row.Before);
                line.WriteEndObject();
                line.WriteStartObject("after");
                line.WriteSums(row.After);
                line.WriteEndObject();
            });
        foreach (
            var (name, owed, strategy) in preview
                .Owed.Select(one => ("owed", one, after))
                .Concat(preview.NoLongerOwed.Select(one => ("noLongerOwed", one, before)))
        )
            output.WriteJson(line =>
            {
                line.WriteString("obligation", name);
                line.WriteMembers(owed, strategy, preview.On, screen.Texts);
            });
    }

    private static void Areas(Screen screen, ChangePreview preview, Strategy after)
    {
        if (preview.Became.Count == 0)
            return;
        screen.Title(screen.Say("Områden", "Areas"));
        foreach (var lineage in preview.Became)
        {
            var into = string.Join(", ", lineage.Areas.Select(area => screen.NameOf(after, Subject.Of(area.Area))));
            screen.Item(
                "·",
                screen.NameOf(after, Subject.Of(lineage.Area)),
                into.Length == 0 ? screen.Say(": upphör", ": ends") : screen.Say($": blir {into}", $": becomes {into}")
            );
        }

        foreach (var lineage in preview.Origins)
            screen.Item(
                "+",
                screen.NameOf(after, Subject.Of(lineage.Area)),
                $": {screen.StepOf(after, Subject.Of(lineage.Area))}"
            );
    }

    /// <summary>
    /// What a change does that ends no area: the new name or description, the review, the version or the terms.
    /// </summary>
    private static void Itself(Screen screen, ChangePreview preview, Strategy before, Strategy after)
    {
        var line = after.Changes[preview.Change].Proposal switch
        {
            ChangeProposal.Rename rename => (
                Subject.Of(rename.Area),
                screen.Say("byter namn till ", "is renamed ") + screen.Read(rename.Name)
            ),
            ChangeProposal.Rescope rescope => (
                Subject.Of(rescope.Area),
                screen.Say("får en ny beskrivning: ", "is described anew: ") + screen.Read(rescope.Description)
            ),
            ChangeProposal.OpenReview review => (Subject.Of(review.Area), screen.Say("omprövas", "is reviewed")),
            ChangeProposal.RevisePlan revise => (
                Subject.Of(revise.Area),
                screen.Say("får en ny version, ", "gets a new version, ") + screen.NameOf(after, Subject.Of(revise.Plan))
            ),
            ChangeProposal.AdjustIndicator adjust => (
                Subject.Of(adjust.Indicator),
                Terms(screen, before, after, adjust.Indicator)
            ),
            ChangeProposal.MoveToDefinition { Definition: var next } => (
                Subject.Of(before.Id),
                screen.Say("följer processdefinitionen ", "follows the process definition ") + screen.NameOf(next)
            ),
            _ => default((Subject About, string What)?),
        };
        if (line is not { } itself)
            return;
        screen.Title(screen.Say("Själva förändringen", "The change itself"));
        screen.Item("·", screen.NameOf(before, itself.About), $": {itself.What}");
    }

    private static string Terms(Screen screen, Strategy before, Strategy after, Id<Indicator> indicator)
    {
        var (was, becomes) = (before.Indicators[indicator].Terms, after.Indicators[indicator].Terms);
        var target = Target(screen, was) == Target(screen, becomes) ? "" : $"{Target(screen, was)} → {Target(screen, becomes)}";
        var name = screen.Read(was.Name) == screen.Read(becomes.Name) ? "" : screen.Read(becomes.Name);
        string[] parts =
        [
            screen.Say("mäts och bedöms på ett annat sätt", "is measured and judged differently"),
            name.Length == 0 ? "" : screen.Say("nytt namn ", "new name ") + name,
            target.Length == 0 ? "" : screen.Say("mål ", "target ") + target,
        ];
        return string.Join("; ", parts.Where(part => part.Length > 0));
    }

    private static string Target(Screen screen, IndicatorTerms terms) =>
        terms.Target is { } target
            ? $"{screen.Number(target.Value)} {screen.Unit(terms.Unit)} ({Screen.Day(target.On)})"
            : screen.Say("saknas", "none");

    private static void Children(Screen screen, ChangePreview preview, Strategy before, Strategy after)
    {
        screen.Title(screen.Say("Det som berörs", "What is touched"));
        foreach (var child in preview.Children)
        {
            var to =
                child.AreaAfter is { } area && area != child.AreaBefore ? $" → {screen.NameOf(after, Subject.Of(area))}" : "";
            screen.Item(
                "·",
                screen.NameOf(before, child.Fate.Subject),
                $": {screen.Texts.Of($"fate.{Codes.Of(child.Fate.Kind)}")}{to}"
            );
        }

        if (preview.Children.Count == 0)
            screen.Item(" ", "", screen.Say("Inget förs över och inget avslutas.", "Nothing is carried over and nothing ends."));
    }

    /// <summary>Each effort with its area before and after, and its committed money by source; at the end the sums.</summary>
    private static void Money(Screen screen, ChangePreview preview, Strategy before, Strategy after)
    {
        if (preview.Money.Count == 0)
            return;
        var currency = after.Charter.Currency;
        screen.Title(screen.Say($"Pengar, {currency}", $"Money, {currency}"));
        foreach (var effort in preview.Money.GroupBy(row => row.Effort))
        {
            var first = effort.First();
            var place =
                first.Ends ? screen.Say("avbryts", "cancelled")
                : first.AreaBefore == first.AreaAfter
                    ? screen.Say(
                        $"blir kvar i {screen.NameOf(before, Subject.Of(first.AreaBefore))}",
                        $"stays in {screen.NameOf(before, Subject.Of(first.AreaBefore))}"
                    )
                : $"{screen.NameOf(before, Subject.Of(first.AreaBefore))} → {screen.NameOf(after, Subject.Of(first.AreaAfter))}";
            screen.Item("·", screen.NameOf(before, Subject.Of(effort.Key)), $": {place}");
            foreach (var row in effort)
                screen.Paragraph(
                    row.Source is { } source
                        ? $"{screen.Texts.Of($"source.{Codes.Of(source)}")}: "
                            + Both(screen, row, screen.Say("beviljat", "committed"), sums => sums.Committed)
                            + $"; {Both(screen, row, screen.Say("utbetalat", "paid"), sums => sums.Paid)}"
                            + string.Concat(
                                LaterMoney
                                    .Sums.Where(sum => sum.Amount(row.Before) != 0 || sum.Amount(row.After) != 0)
                                    .Select(sum => $"; {Both(screen, row, screen.Say(sum.Name), sum.Amount)}")
                            )
                        : Both(screen, row, screen.Say("budget", "budget"), sums => sums.Budget),
                    indent: 6
                );
        }

        screen.Item(
            "=",
            screen.Say("Summa", "Total"),
            screen.Say(": före: ", ": before: ")
                + Sums(screen, preview.MoneyBefore)
                + screen.Say("; efter: ", "; after: ")
                + Sums(screen, preview.MoneyAfter)
        );
    }

    private static string Both(Screen screen, PreviewedMoney row, string what, Func<FundingSums, decimal> amount) =>
        amount(row.Before) == amount(row.After)
            ? $"{what} {screen.Sum(amount(row.After))}"
            : $"{what} {screen.Sum(amount(row.Before))} → {screen.Sum(amount(row.After))}";

    private static string Sums(Screen screen, FundingSums sums) =>
        screen.Say(
            $"budget {screen.Sum(sums.Budget)}, beviljat {screen.Sum(sums.Committed)}, utbetalat {screen.Sum(sums.Paid)}",
            $"budget {screen.Sum(sums.Budget)}, committed {screen.Sum(sums.Committed)}, paid {screen.Sum(sums.Paid)}"
        ) + (screen.Later(sums) is { Length: > 0 } later ? $", {later.Replace("; ", ", ", StringComparison.Ordinal)}" : "");

    /// <summary>What is owed, one line each, under a title; nothing where nothing is.</summary>
    public static void Owed(this Screen screen, Strategy strategy, EquatableArray<Obligation> owed, Words title)
    {
        if (owed.Count == 0)
            return;
        screen.Title(screen.Say(title));
        foreach (var obligation in owed)
            screen.Item(
                "·",
                screen.NameOf(strategy, obligation.Subject),
                $": {screen.Texts.Owed(obligation.Act)}"
                    + (obligation.DueOn is { } due ? screen.Say($", senast {Screen.Day(due)}", $", by {Screen.Day(due)}") : "")
                    + $" ({screen.Texts.Role(obligation.Role)})"
            );
    }
}
