namespace SmartSpec.Definitions;

/// <content>Rules about what waits for an answer.</content>
public abstract partial record SignalRule
{
    /// <summary>A point, on any subject, has waited for its answer long past its last day.</summary>
    /// <param name="Days">The number of days past, 0 to 3660. Default: 30.</param>
    internal sealed record PointUnanswered(int Days = 30) : SignalRule
    {
        /// <inheritdoc/>
        public override string Code => "point-unanswered";

        internal override string Act => DialogueCommand.AnswerPoint.Act.Command;

        internal override FaultText? Fault => FaultIn(Days);

        internal override void Find(SignalSearch search)
        {
            foreach (var point in search.State.Points)
                if (
                    point.Step is PointStep.Raised
                    && AnswerDays.Of(search.State, point) is var due
                    && search.HasPassed(due, Days)
                )
                    search.Found(this, Subject.Of(point.Id), search.State.AreaOf(point.Subject), ("due", due), ("days", Days));
        }
    }

    /// <summary>A recommendation, on any subject, has waited for its response long past its last day.</summary>
    /// <param name="Days">The number of days past, 0 to 3660. Default: 30.</param>
    internal sealed record RecommendationUnanswered(int Days = 30) : SignalRule
    {
        /// <inheritdoc/>
        public override string Code => "recommendation-unanswered";

        internal override string Act => RecommendationCommand.Respond.Act.Command;

        internal override FaultText? Fault => FaultIn(Days);

        internal override void Find(SignalSearch search)
        {
            foreach (var recommendation in search.State.UnansweredRecommendations())
                if (AnswerDays.Of(search.State, recommendation) is var due && search.HasPassed(due, Days))
                    search.Found(
                        this,
                        Subject.Of(recommendation.Id),
                        GateSubject.Of(search.State, recommendation).Area?.Id,
                        ("due", due),
                        ("days", Days)
                    );
        }
    }
}
