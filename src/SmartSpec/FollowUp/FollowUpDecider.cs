namespace SmartSpec;

internal static class FollowUpDecider
{
    public static void Decide(Deliberation d, FollowUpCommand command)
    {
        switch (command)
        {
            case FollowUpCommand.Close c:
                Close(d, c);
                break;
        }
    }

    private static void Close(Deliberation d, FollowUpCommand.Close c)
    {
        if (d.Written(c.Conclusion, "conclusion") && Waiving.IsGood(d, c.Waivers, "follow-up.close")
            && d.Known(d.State.Cycles, c.Cycle, SubjectKind.Cycle, out var cycle) && FollowUpRules.MayClose(d, cycle, c))
            d.Append(new FollowUpEvent.Closed(c.Cycle, d.Today, c.Conclusion, c.Waivers));
    }
}
