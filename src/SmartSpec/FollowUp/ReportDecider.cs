namespace SmartSpec;

internal static class ReportDecider
{
    public static void Decide(DecisionContext context, ReportCommand command)
    {
        switch (command)
        {
            case ReportCommand.Submit c:
                if (
                    context.HasText(c.Status, "status")
                    && context.HasTextOrNone(c.Deviations, "deviations")
                    && context.HasTextOrNone(c.Outlook, "outlook")
                    && May(context, c.Report, ReportTrigger.Submit, c)
                )
                    context.Append(
                        new ReportEvent.Submitted(
                            c.Report,
                            context.Today,
                            c.Status,
                            c.Deviations,
                            c.Outlook,
                            Proposer.Of(context.Actor)
                        )
                    );
                break;
            case ReportCommand.Accept c:
                if (May(context, c.Report, ReportTrigger.Accept, c))
                    context.Append(new ReportEvent.Accepted(c.Report, context.State.Definition.FourEyesOn("report.accept")));
                break;
            case ReportCommand.Return c:
                if (context.HasText(c.Reason, "reason") && May(context, c.Report, ReportTrigger.Return, c))
                    context.Append(new ReportEvent.Returned(c.Report, c.Reason));
                break;
            case ReportCommand.Excuse c:
                if (context.HasText(c.Reason, "reason") && May(context, c.Report, ReportTrigger.Excuse, c))
                    context.Append(new ReportEvent.Excused(c.Report, c.Reason));
                break;
        }
    }

    private static bool May(DecisionContext context, Id<CycleReport> id, ReportTrigger trigger, ReportCommand input)
    {
        var cycle = context.State.Cycles.Find(CycleReport.CycleOf(id));
        return cycle?.Report(id) is { } report
            ? FollowUpRules.May(context, cycle, report, trigger, input)
            : context.RefuseUnknown(SubjectKind.Report, id.Value);
    }
}
