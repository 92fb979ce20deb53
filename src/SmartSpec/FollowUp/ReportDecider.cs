namespace SmartSpec;

internal static class ReportDecider
{
    public static bool May(DecisionContext context, Id<CycleReport> id, ReportTrigger trigger, ReportCommand input)
    {
        var cycle = context.State.Cycles.Find(CycleReport.CycleOf(id));
        return cycle?.Report(id) is { } report
            ? FollowUpRules.May(context, cycle, report, trigger, input)
            : context.RefuseUnknown(SubjectKind.Report, id.Value);
    }
}
