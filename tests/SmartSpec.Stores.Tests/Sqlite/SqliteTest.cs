using SmartSpec.Sqlite;

namespace SmartSpec.Stores.Tests.Sqlite;

/// <summary>A test with a file of its own.</summary>
public abstract class SqliteTest : IDisposable
{
    private protected SqliteFile File { get; } = new();

    private protected static CancellationToken Cancellation => TestContext.Current.CancellationToken;

    private protected static AppendResult Appended { get; } = new AppendResult.Appended();

    public void Dispose()
    {
        File.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>Appends what comes next, which must succeed.</summary>
    private protected static async Task<Chain> KeptAsync(IStrategyStore store, string id, params int[] events)
    {
        var chain = new Chain(id);
        foreach (var count in events)
            (await store.AppendAsync(chain.Next(count), Cancellation)).Should().Be(Appended);
        return chain;
    }

    /// <summary>The store has the history byte for byte.</summary>
    private protected static async Task ShouldHaveAsync(IStrategyStore store, Chain chain)
    {
        var lines = await store.ReadAsync(chain.Id, cancellationToken: Cancellation);
        lines
            .Select(line => (line.Hash, Convert.ToHexString(line.Line.Span)))
            .Should()
            .Equal(chain.Lines.Select(line => (line.Hash, Convert.ToHexString(line.Line.Span))));
    }

    /// <summary>An operation fails with a fault, and with a message that names the file.</summary>
    private protected async Task<SqliteStoreException> ShouldFailAsync(SqliteStoreFault fault, Func<Task> act)
    {
        var thrown = (await act.Should().ThrowAsync<SqliteStoreException>()).Which;
        thrown.Fault.Should().Be(fault, thrown.Message);
        thrown.File.Should().Be(File.Path);
        thrown.Message.Should().Contain($"'{File.Path}'");
        return thrown;
    }
}
