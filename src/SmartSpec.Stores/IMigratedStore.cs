namespace SmartSpec.Stores;

/// <summary>A store with tables of its own, which are made and upgraded before it is used.</summary>
public interface IMigratedStore
{
    /// <summary>
    /// Makes the tables, or brings older ones to the version of this library, in one transaction; does nothing where they are.
    /// Several hosts may do it at once.
    /// </summary>
    /// <param name="cancellationToken">Gives up; nothing is half done.</param>
    Task MigrateAsync(CancellationToken cancellationToken = default);
}
