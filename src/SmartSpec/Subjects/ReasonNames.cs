namespace SmartSpec;

/// <summary>
/// The names of what a reason is about, as they stand in a sentence: <em>handlingsplan 2 för Livsmedel</em>, <em>Livsmedel</em>.
/// What has no name, or is not in the strategy, keeps its identifier.
/// </summary>
internal static class ReasonNames
{
    /// <summary>The reason, with the names that the strategy gives its object and parameters.</summary>
    public static Reason In(Strategy state, Reason reason)
    {
        if (state.Length == 0)
            return reason;
        var called = Named(state, reason.Subject);
        var hasUnnamed = reason.Parameters.Any(IsUnnamed);
        return called is null && !hasUnnamed
            ? reason
            : reason with
            {
                Called = called,
                Parameters = hasUnnamed ? [.. reason.Parameters.Select(one => Named(state, one))] : reason.Parameters,
            };
    }

    private static bool IsUnnamed(Parameter parameter) =>
        parameter is { Kind: ParameterKind.Identifier or ParameterKind.Subject, Names.Count: 0 };

    private static Parameter Named(Strategy state, Parameter parameter)
    {
        if (!IsUnnamed(parameter))
            return parameter;
        Text?[] names = [.. parameter.Values.Select(value => NameOf(state, parameter, value))];
        return names.All(name => name is null)
            ? parameter
            : parameter with
            {
                Names = [.. names.Zip(parameter.Values, (name, value) => name ?? Unnamed(parameter, value))],
            };
    }

    private static Text.Inline Unnamed(Parameter parameter, string value) =>
        InBoth(texts =>
            parameter.Kind is ParameterKind.Subject && Subject.TryParse(value, out var about) ? texts.Subject(about) : value
        );

    private static Text? NameOf(Strategy state, Parameter parameter, string value) =>
        parameter.Kind is ParameterKind.Subject
            ? Subject.TryParse(value, out var about)
                ? Named(state, about)
                : null
            : KindOf(parameter.Name) is { } kind && Id<Subject>.IsWellFormed(value)
                ? Plain(state, new(kind, value))
                : null;

    /// <summary>The kind of the objects that a parameter names: it has the name of the kind, in the singular or plural.</summary>
    private static SubjectKind? KindOf(string parameter) =>
        parameter is "bound" ? SubjectKind.Indicator
        : parameter is "through" ? SubjectKind.Evidence
        : parameter is "into" or "open" or "own" or "ended" or "successor" ? SubjectKind.Area
        : Subject.TryParse($"{parameter}:a", out var one) ? one.Kind
        : Subject.TryParse($"{parameter.TrimEnd('s')}:a", out var many) ? many.Kind
        : null;

    /// <summary>The name, after the name of the kind where it does not contain that.</summary>
    private static Text? Named(Strategy state, Subject subject) =>
        Plain(state, subject) is not { } name ? null
        : subject.Kind is SubjectKind.Plan ? name
        : InBoth(texts => $"{texts.Of($"kind.{Kebab.Of(subject.Kind)}")} {name.In(texts.Language)}");

    private static Text? Plain(Strategy state, Subject subject) =>
        subject.Kind switch
        {
            SubjectKind.Strategy => null,
            SubjectKind.Plan when state.Plans.Find(subject.Id) is { } plan => InBoth(texts =>
                texts
                    .Of("name.plan-for-area")
                    .Replace("{plan}", plan.InSentence(texts), StringComparison.Ordinal)
                    .Replace("{area}", state.NameOf(Subject.Of(plan.Area), texts), StringComparison.Ordinal)
            ),
            SubjectKind.Decision when state.Decisions.Find(subject.Id) is { RegistryNumber.Length: > 0 } decision => InBoth(_ =>
                decision.RegistryNumber
            ),
            SubjectKind.Field => SubjectNames.Field(state, subject.Id)?.Name,
            _ => ConceptObjects.Find(subject.Kind)?.FindName(state, subject.Id),
        };

    private static Text.Inline InBoth(Func<Texts, string> name) =>
        new([new("sv", name(Texts.Swedish)), new("en", name(Texts.English))]);
}
