namespace SmartSpec;

/// <summary>An object with an identifier of its own kind.</summary>
/// <typeparam name="T">The kind.</typeparam>
public interface IIdentified<T>
{
    /// <summary>The identifier.</summary>
    Id<T> Id { get; }
}
