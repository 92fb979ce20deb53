using Spectre.Console;

namespace SmartSpec.Tool.Screens;

/// <content>Money in sums; what was measured, discussed, followed up, noticed and corrected.</content>
internal sealed partial class BoardPage
{
    /// <summary>The money before and after, source by source, with the difference; nothing where it is the same.</summary>
    private void Money((LocalDate From, LocalDate To) days)
    {
        var conversion = before.Charter.Currency == after.Charter.Currency ? null : after.Conversion;
        var was = (conversion is null ? before.FundingRows() : before.FundingRows(conversion)).ToList();
        var now = after.FundingRows().ToList();
        var (first, last) = (FundingSums.Of(was), FundingSums.Of(now));
        if (conversion is null && BySource(was).SequenceEqual(BySource(now)) && first.Budget == last.Budget)
            return;
        isEmpty = false;
        screen.Title($"{screen.Say("Pengar", "Money")}, {after.Charter.Currency}");
        var table = screen.Table(
            ("", ""),
            ($">{Screen.Day(days.From)}", $">{Screen.Day(days.From)}"),
            ($">{Screen.Day(days.To)}", $">{Screen.Day(days.To)}"),
            (">Skillnad", ">Difference")
        );
        Row(table, screen.Say("Budget", "Budget"), first.Budget, last.Budget);
        Group(table, new("Beviljat", "Committed"), was, now, sums => sums.Committed);
        Group(table, new("Utbetalat", "Paid"), was, now, sums => sums.Paid);
        foreach (var (name, amount) in LaterMoney.Sums)
            Group(table, new(Screen.Capital(name.In("sv")), Screen.Capital(name.In("en"))), was, now, amount);
        if (first.Repaid != 0 || last.Repaid != 0)
            Group(table, new("Netto utbetalat", "Paid net"), was, now, sums => sums.NetPaid);
        screen.Write(table);
        if (conversion is not null)
            screen.Paragraph(Converted(conversion, days.From), indent: 2);
    }

    /// <summary>The sums of each source that are shown: what moves between sources leaves the totals as they are.</summary>
    private static IEnumerable<(FundingSource?, FundingSums)> BySource(List<FundingRow> rows) =>
        FundingSums
            .By(rows, row => row.Source)
            .Select(one => (one.Key, Shown: one.Sums with { Budget = 0, Sought = 0, Promised = 0 }))
            .Where(one => one.Shown != default)
            .OrderBy(one => one.Key);

    private string Converted(CurrencyConversion conversion, LocalDate from) =>
        screen.Say(
            $"Alla belopp räknades om från {conversion.From} till {conversion.To} den {Screen.Day(conversion.On)}, till kursen "
                + $"1 {conversion.To} = {screen.Number(conversion.Rate)} {conversion.From}. Beloppen för {Screen.Day(from)} är omräknade.",
            $"All amounts were converted from {conversion.From} to {conversion.To} on {Screen.Day(conversion.On)}, at the rate "
                + $"1 {conversion.To} = {screen.Number(conversion.Rate)} {conversion.From}. Those for {Screen.Day(from)} are converted."
        );

    private void Group(Table table, Words title, List<FundingRow> was, List<FundingRow> now, Func<FundingSums, decimal> amount)
    {
        if (amount(FundingSums.Of(was)) == 0 && amount(FundingSums.Of(now)) == 0)
            return;
        table.AddEmptyRow();
        table.Row(screen.Say(title), "", "", "");
        foreach (var source in was.Concat(now).Select(row => row.Source).OfType<FundingSource>().Distinct().Order())
        {
            var (old, current) = (Of(was, source), Of(now, source));
            if (old != 0 || current != 0)
                Row(table, "\u00a0\u00a0" + screen.Texts.Of($"source.{Codes.Of(source)}"), old, current);
        }

        Row(table, "\u00a0\u00a0" + screen.Say("Summa", "Total"), amount(FundingSums.Of(was)), amount(FundingSums.Of(now)));

        decimal Of(List<FundingRow> rows, FundingSource source) =>
            amount(FundingSums.Of(rows.Where(row => row.Source == source)));
    }

    private void Row(Table table, string name, decimal was, decimal now) =>
        table.Row(name, screen.Sum(was), screen.Sum(now), (now > was ? "+" : "") + screen.Sum(now - was));

    private void Followed()
    {
        Section(new("Mål och mätningar", "Goals and measurements"), Measured());
        Section(new("Dialog", "Dialogue"), Dialogue());
        Section(new("Uppföljning och utvärdering", "Follow-up and evaluation"), FollowedUp());
        Section(new("Signaler", "Signals"), Signals());
        Section(new("Rättelser och undantag", "Corrections and waivers"), Corrected());
    }

    private IEnumerable<(string, string)> Measured()
    {
        foreach (var indicator in after.Indicators)
        {
            var was = before.Indicators.Find(indicator.Id);
            var text = Joined(
                was is null ? screen.Say("ny indikator", "new indicator") + Target(indicator, ", ") : Retargeted(was, indicator),
                Latest(was, indicator),
                indicator.Judgement is { } judged && judged != was?.Judgement
                    ? screen.Say("bedömdes som ", "judged to be ")
                        + screen.Texts.Of($"status.{Codes.Of(judged.Status)}")
                        + Said(judged.Comment)
                    : "",
                indicator.ClosedBecause is { } reason && was?.ClosedBecause is null
                    ? screen.Say("mäts inte längre", "no longer measured") + Said(reason)
                    : ""
            );
            if (text.Length > 0)
                yield return (screen.Read(indicator.Terms.Name), text);
        }
    }

    private string Retargeted(Indicator was, Indicator indicator) =>
        was.Terms == indicator.Terms ? ""
        : was.Terms.Target == indicator.Terms.Target ? screen.Say("indikatorn ändrades", "the indicator was changed")
        : screen.Say("målet ändrades: ", "the target was changed: ") + $"{Target(was, "")} → {Target(indicator, "")}";

    private string Target(Indicator indicator, string before) =>
        indicator.Terms.Target is { } target
            ? $"{before}{screen.Say("mål", "target")} {screen.Number(target.Value)} {screen.Unit(indicator.Terms.Unit)} ({Screen.Day(target.On)})"
            : "";

    private string Latest(Indicator? was, Indicator indicator)
    {
        var standing = after.StandingOf(indicator.Id, Until);
        return standing.Latest is not { } latest || indicator.Measurements.Equals(was?.Measurements ?? default)
            ? ""
            : $"{(latest.Value is { } value ? $"{screen.Number(value)} {screen.Unit(indicator.Terms.Unit)}" : screen.Say("värde saknas", "no value"))} "
                + $"({Screen.Day(latest.On)}), {screen.Texts.Of($"status.{Codes.Of(standing.Status)}")}"
                + (screen.Bound(after, standing) is { Length: > 0 } bound ? $"; {bound}" : "");
    }

    private IEnumerable<(string, string)> Dialogue()
    {
        foreach (
            var counted in Counted(
                (new("dialogmöten", "meetings"), after.Meetings.Count - before.Meetings.Count),
                (new("inspel som lämnades", "points raised"), after.Points.Count - before.Points.Count),
                (new("inspel som besvarades", "points answered"), Count<DialogueEvent.PointAnswered>())
            )
        )
            yield return counted;
        foreach (var consultation in after.Consultations)
        {
            var was = before.Consultations.Find(consultation.Id);
            var text = Joined(
                Moved(Subject.Of(consultation.Id), was is not null, new("ny", "new")),
                was?.LastDay == consultation.LastDay ? ""
                    : was is null ? screen.Say("svar senast ", "answers by ") + Screen.Day(consultation.LastDay)
                    : screen.Say("förlängd till ", "extended to ") + Screen.Day(consultation.LastDay)
            );
            if (text.Length > 0)
                yield return (Name(Subject.Of(consultation.Id)), text);
        }
    }

    private IEnumerable<(string, string)> FollowedUp()
    {
        foreach (var cycle in after.Cycles)
            if (cycle.Step is FollowUpStep.Closed && before.Cycles.Find(cycle.Id)?.Step is not FollowUpStep.Closed)
                yield return (
                    Name(Subject.Of(cycle.Id)),
                    screen.Say("avslutades ", "closed ") + Screen.Day(cycle.ClosedOn) + Said(cycle.Conclusion)
                );
        foreach (var evaluation in after.Evaluations)
            if (before.Evaluations.Find(evaluation.Id)?.Step != evaluation.Step)
                yield return (
                    screen.Read(evaluation.Name),
                    screen.StepOf(after, Subject.Of(evaluation.Id)) + Said(evaluation.Conclusion)
                );
        foreach (var recommendation in after.Recommendations)
            if (recommendation.RespondedOn is not null && before.Recommendations.Find(recommendation.Id)?.RespondedOn is null)
                yield return (
                    screen.Say("Rekommendation", "Recommendation"),
                    $"{screen.Read(recommendation.Said)} – {screen.StepOf(after, Subject.Of(recommendation.Id))}"
                );
        foreach (var recommendation in after.Recommendations)
            if (recommendation.LeadsTo is { } leadsTo && before.Recommendations.Find(recommendation.Id)?.LeadsTo != leadsTo)
                yield return (
                    screen.Say("Rekommendation", "Recommendation"),
                    $"{screen.Read(recommendation.Said)} – {screen.Say("leder till ", "leads to ")}{Name(leadsTo)}"
                );
        foreach (
            var counted in Counted(
                (new("rapporter som lämnades", "reports submitted"), Count<ReportEvent.Submitted>()),
                (new("rapporter som godkändes", "reports accepted"), Count<ReportEvent.Accepted>()),
                (new("rapporter som återremitterades", "reports returned"), Count<ReportEvent.Returned>()),
                (new("rapporter som inte behöver lämnas", "reports excused"), Count<ReportEvent.Excused>())
            )
        )
            yield return counted;
    }

    private string Said(SmartSpec.Text? text) => text is null ? "" : $". {screen.Read(text)}";

    private IEnumerable<(string, string)> Signals()
    {
        foreach (var rule in after.Signals.GroupBy(signal => signal.Rule))
        {
            var raised = rule.Count(signal => !before.Signals.Contains(signal.Id));
            var ended = rule.Where(signal => before.Signals.Find(signal.Id)?.Step != signal.Step).ToList();
            var text = string.Join(
                ", ",
                Counted(
                        (new("tillkom", "raised"), raised),
                        (new("besvarades", "answered"), ended.Count(signal => signal.Step is SignalStep.Answered)),
                        (new("avskrevs", "cleared"), ended.Count(signal => signal.Step is SignalStep.Cleared))
                    )
                    .Select(count => $"{count.Name} {count.Text}")
            );
            if (text.Length > 0)
                yield return (Screen.Capital(screen.Texts.Of($"signal-rule.{rule.Key}")), text);
        }
    }

    private IEnumerable<(string, string)> Corrected()
    {
        foreach (var happened in events)
        {
            var summary = new EventSummary(screen, after, happened);
            if (happened.Event is CorrectionEvent.Corrected corrected)
                yield return (
                    Name(corrected.Right.SubjectIn(after)),
                    screen.Say("en uppgift rättades. ", "a fact was corrected. ")
                        + screen.Read(corrected.Reason)
                        + Rested(corrected)
                );
            foreach (var waiver in Corrections.WaiversOf(happened.Event))
                yield return (Name(summary.Subject), screen.Sentence(waiver));
        }
    }

    private string Rested(CorrectionEvent.Corrected corrected) =>
        corrected.Rested.Count == 0
            ? ""
            : screen.Say(" På uppgiften vilade: ", " What rested on it: ")
                + string.Join(", ", corrected.Rested.Select(decision => Name(new(SubjectKind.Decision, decision.Value))))
                + ".";

    private IEnumerable<(string Name, string Text)> Counted(params IEnumerable<(Words What, int Number)> counts) =>
        counts.Where(count => count.Number > 0).Select(count => (screen.Say(count.What), screen.Number(count.Number)));
}
