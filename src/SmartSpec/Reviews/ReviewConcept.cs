namespace SmartSpec;

/// <summary>Reviews: what the rest of the library reads of them.</summary>
internal static class ReviewConcept
{
    public static Concept Concept { get; } =
        new()
        {
            Name = "Reviews",
            Commands = [typeof(ReviewCommand)],
            Events = [typeof(ReviewEvent)],
            Acts = [ReviewCommand.Reaffirm.Act, ReviewCommand.Open.Act],
            Refusals = [.. ReviewRefusals.All],
            Objects = [new ConceptObject<Review>(SubjectKind.Review, state => state.Reviews, GateSubject.Of)],
            Json = ReviewJson.Default,
        };
}
