namespace SmartSpec;

/// <summary>The keys by which elements of lists, and objects, are matched.</summary>
internal static class Keys
{
    /// <summary>The key of a list's element: its identifying part, or the whole of it where it has none.</summary>
    public static string Of(object item) =>
        item switch
        {
            Assessment assessment => assessment.Criterion.Value,
            FundingLine line => FormattableString.Invariant($"{line.Financier} {Kebab.Of(line.Source)} {line.Year}"),
            Payment payment => Parameter.Written(payment.Number),
            FundingRelease release => Parameter.Written(release.Number),
            Recovery recovery => Parameter.Written(recovery.Number),
            YearAmount year => FormattableString.Invariant($"{year.Year}"),
            DevelopmentField field => field.Id.Value,
            OpportunityAnalysis analysis => analysis.Opportunity.Value,
            EffortSet set => set.Id.Value,
            Criterion criterion => criterion.Id.Value,
            Fate fate => fate.Subject.ToString(),
            CheckpointTick tick => $"{tick.Checkpoint} {tick.Subject}",
            Figure figure => figure.Name.ToString(),
            Participation participation => Kebab.Of(participation.Helix),
            Translation translation => translation.Language,
            EvaluationQuestion question => question.Id.Value,
            Finding finding => finding.Id.Value,
            CycleReport report => report.Id.Value,
            Waiver waiver => waiver.Gate,
            DatedValue value => Parameter.Written(value.On),
            Measurement measured => Parameter.Written(measured.On),
            ChildFate fate => fate.Subject.ToString(),
            NewArea made => made.Id.Value,
            Move move => move.Change.Value,
            SignalDetail detail => detail.Name,
            _ => item.ToString() ?? "",
        };

    /// <summary>An object of a register: its kind and identifier.</summary>
    public static Subject Identity(object item) =>
        item switch
        {
            Delegation delegation => new(SubjectKind.Delegation, delegation.Id.Value),
            Reference reference => new(SubjectKind.Reference, reference.Id.Value),
            _ when ConceptObjects.FindByType(item.GetType()) is { } objects => new(objects.Kind, objects.IdOf(item)),
            _ => throw new NotSupportedException($"A {item.GetType().Name} is no object of a concept."),
        };

    /// <summary>The name of an object; null where it has none.</summary>
    public static Text? Name(object item) => ConceptObjects.FindByType(item.GetType())?.NameOf(item);
}
