namespace SmartSpec;

/// <summary>What is asked of the dialogue.</summary>
internal static class DialogueViews
{
    /// <summary>The area that an object belongs to, or is; null if none.</summary>
    public static Id<Area>? AreaOf(this Strategy strategy, Subject subject) => subject.Kind switch
    {
        SubjectKind.Area => strategy.Areas.Find(subject.Id)?.Id,
        SubjectKind.Review => strategy.Reviews.Find(subject.Id)?.Area,
        SubjectKind.Plan => strategy.Plans.Find(subject.Id)?.Area,
        SubjectKind.Effort => strategy.Efforts.Find(subject.Id)?.Area,
        SubjectKind.Field => strategy.FindField(subject.Id)?.Plan.Area,
        _ => null,
    };
}
