namespace SmartSpec;

internal static class ReportDecider
{
    public static void Decide(Deliberation d, ReportCommand command)
    {
        switch (command)
        {
            case ReportCommand.Submit c:
                if (d.Written(c.Status, "status") && d.WrittenOrNone(c.Deviations, "deviations") && d.WrittenOrNone(c.Outlook, "outlook")
                    && May(d, c.Report, ReportTrigger.Submit, c))
                    d.Append(new ReportEvent.Submitted(c.Report, d.Today, c.Status, c.Deviations, c.Outlook, Proposer.Of(d.Actor)));
                break;
            case ReportCommand.Accept c:
                if (May(d, c.Report, ReportTrigger.Accept, c))
                    d.Append(new ReportEvent.Accepted(c.Report, d.State.Definition.FourEyesOn("report.accept")));
                break;
            case ReportCommand.Return c:
                if (d.Written(c.Reason, "reason") && May(d, c.Report, ReportTrigger.Return, c))
                    d.Append(new ReportEvent.Returned(c.Report, c.Reason));
                break;
            case ReportCommand.Excuse c:
                if (d.Written(c.Reason, "reason") && May(d, c.Report, ReportTrigger.Excuse, c))
                    d.Append(new ReportEvent.Excused(c.Report, c.Reason));
                break;
        }
    }

    private static bool May(Deliberation d, Id<CycleReport> id, ReportTrigger trigger, ReportCommand input)
    {
        var cycle = d.State.Cycles.Find(CycleReport.CycleOf(id));
        return cycle?.Report(id) is { } report ? FollowUpRules.May(d, cycle, report, trigger, input) : d.Unknown(SubjectKind.Report, id.Value);
    }
}
