namespace SmartSpec;

/// <summary>The keys of the names of steps.</summary>
internal static class StepNames
{
    private static readonly Dictionary<Type, string> Lifecycles = Lifecycle.All.ToDictionary(
        lifecycle => lifecycle.StepType,
        lifecycle => lifecycle.Name
    );

    /// <summary>The key of a step's name in the texts, such as <c>step.area.nominated</c>.</summary>
    /// <exception cref="ArgumentException">The value is no step of a lifecycle.</exception>
    public static string KeyOf<TStep>(TStep step)
        where TStep : struct, Enum =>
        Lifecycles.TryGetValue(typeof(TStep), out var lifecycle)
            ? $"step.{lifecycle}.{Kebab.Of(step)}"
            : throw new ArgumentException($"{typeof(TStep).Name} is no enum of the steps of a lifecycle.", nameof(step));
}
