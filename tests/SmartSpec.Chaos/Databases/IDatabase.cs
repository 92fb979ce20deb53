namespace SmartSpec.Chaos.Databases;

/// <summary>A database that two hosts share, and what can be done to it while they work.</summary>
internal interface IDatabase : IAsyncDisposable
{
    /// <summary>The name on the command line.</summary>
    string Name { get; }

    /// <summary>The connection string for hosts.</summary>
    /// <param name="host">The host.</param>
    string ConnectionOf(string host);

    /// <summary>A store on it without a faulty proxy; the caller disposes of it.</summary>
    IStrategyStore Open();

    /// <summary>
    /// What can be done to it, by name; each lasts as long as its task. A fault of one host's way to it is given the host's name,
    /// the others null.
    /// </summary>
    IReadOnlyList<(string Kind, bool IsOfHost, Func<string?, Random, Task> Act)> Faults { get; }

    /// <summary>The time by which a host with a wrong clock may record ahead.</summary>
    Duration MostAhead { get; }

    /// <summary>By how many seconds a host's clock is set wrong.</summary>
    IReadOnlyList<double> Jumps { get; }
}
