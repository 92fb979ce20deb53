using SmartSpec.Model;

namespace SmartSpec.Analysis;

/// <summary>
/// A score that an analysis suggests for an area by a criterion. A person completes it with a motivation: a figure is advice, and
/// never the assessment itself.
/// </summary>
/// <param name="Criterion">The criterion.</param>
/// <param name="Score">The suggested score, on the criterion's scale, to one decimal.</param>
/// <param name="Figure">The figure that it comes from, in a sentence.</param>
/// <param name="Analysis">The analysis in the record.</param>
public sealed record AssessmentDraft(Id<Criterion> Criterion, decimal Score, Text.Inline Figure, Id<Evidence> Analysis)
{
    /// <summary>The assessment, with the person's motivation before the figure. The person may give another score.</summary>
    /// <param name="area">The area.</param>
    /// <param name="motivation">Why the area has that score, in the languages that the person writes.</param>
    /// <param name="score">The score. Default: the suggested one.</param>
    /// <exception cref="ArgumentException">The motivation is empty.</exception>
    public AreaCommand.Assess Complete(Id<Area> area, Text.Inline motivation, decimal? score = null)
    {
        ArgumentNullException.ThrowIfNull(motivation);
        if (motivation.IsEmpty)
            throw new ArgumentException("A person motivates an assessment: the motivation is empty.", nameof(motivation));
        Text.Inline whole = new([
            .. motivation.Translations.Select(said => said with { Value = $"{said.Value.Trim()} {Figure.In(said.Language)}" }),
        ]);
        return new(area, Criterion, score ?? Score, whole, [Analysis]);
    }
}
