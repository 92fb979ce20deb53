namespace SmartSpec;

internal static class ReviewDecider
{
    public static bool RestsOnWhatIs(DecisionContext context, EquatableArray<Subject> subjects)
    {
        foreach (var subject in subjects)
            if (!context.Exists(subject, out _))
                return false;
        return context.AreDistinct(subjects, "restsOn");
    }
}
