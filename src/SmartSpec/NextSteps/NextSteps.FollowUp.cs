namespace SmartSpec;

/// <content>Open follow-up cycles and their reports.</content>
internal sealed partial class NextSteps
{
    /// <summary>
    /// Of a cycle itself and all its reports; of an area its own reports; of the strategy the cycles and its own reports; of a
    /// report that.
    /// </summary>
    private void OfFollowUp()
    {
        if (about is not (null or { Kind: SubjectKind.Strategy or SubjectKind.Area or SubjectKind.Cycle or SubjectKind.Report }))
            return;
        foreach (var cycle in state.OpenCycles())
        {
            var all = about is null || about == Subject.Of(cycle.Id);
            if (all || about == Subject.Of(state.Id))
                OfCycle(cycle);
            foreach (var report in cycle.Reports)
                if (
                    all
                    || about == Subject.Of(report.Id)
                    || about == (report.Area is { } area ? Subject.Of(area) : Subject.Of(state.Id))
                )
                    OfReport(cycle, report);
        }
    }

    private void OfCycle(FollowUpCycle cycle)
    {
        var on = GateSubject.Of(cycle);
        FollowUpCommand.Close.Act.May(context.Reset(), cycle);
        Asked("follow-up.close", "follow-up.close", on);
        Edits("follow-up.edit", on.Subject, cycle, EditList.OfCycle);
    }

    private void OfReport(FollowUpCycle cycle, CycleReport report)
    {
        var on = GateSubject.Of(state, cycle, report);
        foreach (var trigger in ReportLifecycle.Table.From(report.Step))
        {
            if (
                FollowUpConcept.Concept.Acts.FirstOrDefault(act => act.Command == ReportLifecycle.Table.Key(trigger))
                is not Act<CycleReport> act
            )
                continue;
            act.May(context.Reset(), report);
            Asked(ReportLifecycle.Table.Key(trigger), ReportLifecycle.Table.Key(trigger), on);
        }

        Edits("report.edit", on.Subject, report, EditList.OfReport);
    }
}
