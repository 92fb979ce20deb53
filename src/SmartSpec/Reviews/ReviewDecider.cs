namespace SmartSpec;

internal static class ReviewDecider
{
    public static void Decide(DecisionContext context, ReviewCommand command)
    {
        switch (command)
        {
            case ReviewCommand.Open c:
                Open(context, c);
                break;
            case ReviewCommand.Reaffirm c:
                Reaffirm(context, c);
                break;
        }
    }

    private static void Open(DecisionContext context, ReviewCommand.Open c)
    {
        if (
            !context.IsNew(context.State.Reviews, c.Review, SubjectKind.Review)
            || !context.HasText(c.Grounds, "grounds")
            || (c.LastDay is { } last && !context.IsInRange(last, context.Today, ProgrammePeriod.Latest, "lastDay"))
            || !context.TryFind(context.State.Areas, c.Area, SubjectKind.Area, out var area)
            || !RestsOnWhatIs(context, c.RestsOn)
            || !ReviewRules.MayOpen(context, area, c)
        )
            return;
        context.Append(
            new ReviewEvent.Opened(c.Review, c.Area, context.Today, c.Grounds, c.RestsOn, c.LastDay, Proposer.Of(context.Actor))
        );
    }

    private static void Reaffirm(DecisionContext context, ReviewCommand.Reaffirm c)
    {
        if (
            context.TryFind(context.State.Reviews, c.Review, SubjectKind.Review, out var review)
            && DecisionDecider.IsKnown(context, c)
            && context.HasText(c.Motivation, "motivation")
            && ReviewRules.May(context, review, ReviewTrigger.Reaffirm, c)
        )
            context.Append(
                new ReviewEvent.Reaffirmed(
                    c.Review,
                    c.Decision,
                    c.Motivation,
                    context.State.Definition.FourEyesOn("review.reaffirm")
                )
            );
    }

    public static bool RestsOnWhatIs(DecisionContext context, EquatableArray<Subject> subjects)
    {
        foreach (var subject in subjects)
            if (!context.Exists(subject, out _))
                return false;
        return context.AreDistinct(subjects, "restsOn");
    }
}
