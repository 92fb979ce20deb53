namespace SmartSpec;

internal static class FollowUpDecider
{
    public static void Decide(DecisionContext context, FollowUpCommand command)
    {
        switch (command)
        {
            case FollowUpCommand.Close c:
                Close(context, c);
                break;
        }
    }

    private static void Close(DecisionContext context, FollowUpCommand.Close c)
    {
        if (
            context.HasText(c.Conclusion, "conclusion")
            && WaiverRules.IsGood(context, c.Waivers, "follow-up.close")
            && context.TryFind(context.State.Cycles, c.Cycle, SubjectKind.Cycle, out var cycle)
            && FollowUpRules.MayClose(context, cycle, c)
        )
            context.Append(new FollowUpEvent.Closed(c.Cycle, context.Today, c.Conclusion, c.Waivers));
    }
}
