namespace SmartSpec;

internal static class ReviewDecider
{
    public static void Decide(Deliberation d, ReviewCommand command)
    {
        switch (command)
        {
            case ReviewCommand.Open c:
                Open(d, c);
                break;
            case ReviewCommand.Reaffirm c:
                Reaffirm(d, c);
                break;
        }
    }

    private static void Open(Deliberation d, ReviewCommand.Open c)
    {
        if (!d.Fresh(d.State.Reviews, c.Review, SubjectKind.Review) || !d.Written(c.Grounds, "grounds")
            || (c.LastDay is { } last && !d.Between(last, d.Today, ProgrammePeriod.Latest, "lastDay"))
            || !d.Known(d.State.Areas, c.Area, SubjectKind.Area, out var area) || !RestsOnWhatIs(d, c.RestsOn) || !ReviewRules.MayOpen(d, area, c))
            return;
        d.Append(new ReviewEvent.Opened(c.Review, c.Area, d.Today, c.Grounds, c.RestsOn, c.LastDay, Proposer.Of(d.Actor)));
    }

    private static void Reaffirm(Deliberation d, ReviewCommand.Reaffirm c)
    {
        if (d.Known(d.State.Reviews, c.Review, SubjectKind.Review, out var review) && DecisionDecider.IsKnown(d, c)
            && d.Written(c.Motivation, "motivation") && ReviewRules.May(d, review, ReviewTrigger.Reaffirm, c))
            d.Append(new ReviewEvent.Reaffirmed(c.Review, c.Decision, c.Motivation, d.State.Definition.FourEyesOn("review.reaffirm")));
    }

    public static bool RestsOnWhatIs(Deliberation d, Items<Subject> subjects)
    {
        foreach (var subject in subjects)
            if (!d.Exists(subject, out _))
                return false;
        return d.Distinct(subjects, "restsOn");
    }
}
