namespace SmartSpec.Histories;

/// <content>The content of a plan version.</content>
public abstract partial record PlanEvent
{
    /// <summary>An opportunity was analysed.</summary>
    /// <param name="Plan">The development plan.</param>
    /// <param name="Analysis">The opportunity and the new analysis.</param>
    public sealed record OpportunityAnalysed(Id<PlanVersion> Plan, OpportunityAnalysis Analysis) : PlanEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            UpdateDevelopment(
                state,
                Plan,
                content =>
                    content with
                    {
                        Opportunities = content
                            .Opportunities.Without(item => item.Opportunity == Analysis.Opportunity)
                            .Add(Analysis),
                    }
            );
    }

    /// <summary>A development field was defined.</summary>
    /// <param name="Plan">The development plan.</param>
    /// <param name="Field">The field as defined in the version from now on.</param>
    public sealed record FieldDefined(Id<PlanVersion> Plan, DevelopmentField Field) : PlanEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            UpdateDevelopment(state, Plan, content => content with { Fields = Put(content.Fields, Field) });
    }

    /// <summary>A development field was removed.</summary>
    /// <param name="Plan">The development plan.</param>
    /// <param name="Field">The field, which is no longer in the version.</param>
    public sealed record FieldRemoved(Id<PlanVersion> Plan, Id<DevelopmentField> Field) : PlanEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            UpdateDevelopment(
                state,
                Plan,
                content => content with { Fields = content.Fields.Without(field => field.Id == Field) }
            );
    }

    /// <summary>The meaning for sustainable development was assessed.</summary>
    /// <param name="Plan">The development plan.</param>
    /// <param name="Sustainability">What it means, in all three dimensions.</param>
    public sealed record SustainabilityAssessed(Id<PlanVersion> Plan, Sustainability Sustainability) : PlanEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            UpdateDevelopment(state, Plan, content => content with { Sustainability = Sustainability });
    }

    /// <summary>The efforts were listed.</summary>
    /// <param name="Plan">The action plan.</param>
    /// <param name="Efforts">All the efforts that it lists from now on; empty for none.</param>
    public sealed record EffortsListed(Id<PlanVersion> Plan, EquatableArray<Id<Effort>> Efforts) : PlanEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            UpdateAction(
                state,
                Plan,
                content =>
                    content with
                    {
                        Efforts = Efforts,
                        Sets = content
                            .Sets.Select(set => set with { Efforts = set.Efforts.Without(id => !Efforts.Contains(id)) })
                            .Where(set => set.Efforts.Count > 0)
                            .ToEquatableArray(),
                    }
            );
    }

    /// <summary>A set of efforts was made, replaced or removed.</summary>
    /// <param name="Plan">The action plan.</param>
    /// <param name="Set">The set as it is in the version from now on; without efforts it was removed.</param>
    public sealed record EffortsGrouped(Id<PlanVersion> Plan, EffortSet Set) : PlanEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt) =>
            UpdateAction(
                state,
                Plan,
                content =>
                    content with
                    {
                        Sets = Set.Efforts.Count == 0 ? content.Sets.Without(set => set.Id == Set.Id) : Put(content.Sets, Set),
                    }
            );
    }

    /// <summary>An effort was added after the adoption.</summary>
    /// <param name="Plan">The action plan, in force.</param>
    /// <param name="Effort">The effort, which it lists from now on.</param>
    public sealed record EffortAdded(Id<PlanVersion> Plan, Id<Effort> Effort) : PlanEvent
    {
        internal override void Apply(Strategy state, Instant recordedAt)
        {
            UpdateAction(
                state,
                Plan,
                content =>
                    content with
                    {
                        Efforts = content.Efforts.Add(Effort),
                        AddedAfterAdoption = content.AddedAfterAdoption.Add(Effort),
                    }
            );
            PutWithinPlan(state, [Effort]);
        }
    }
}
