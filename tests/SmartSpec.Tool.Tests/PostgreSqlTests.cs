using SmartSpec.PostgreSql;
using SmartSpec.Stores.Tests.PostgreSql;

namespace SmartSpec.Tool.Tests;

[Trait("lane", "databases")]
public sealed class PostgreSqlTests(PostgreSqlServer server) : IDisposable
{
    private readonly Folder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task PostgreSQL_stores_the_same_history_as_a_file()
    {
        var connection = (await server.ConnectionAsync()).ConnectionString;
        folder
            .Start("status", "--postgres", connection)
            .Should()
            .Match<Result>(start =>
                start.Exit == 2
                && start.Text.Contains(
                    "det finns ingen strategi där. Starta först utan kommando med samma --postgres",
                    StringComparison.Ordinal
                )
            );
        for (var stop = 0; stop < 2; stop++)
        {
            folder.Start().Exit.Should().Be(0);
            var start = folder.Start("--postgres", connection);
            start.Exit.Should().Be(0, start.Error);
        }

        folder.Start("verify", "--postgres", connection).Text.Should().Contain("PostgreSQL 127.0.0.1/postgres är intakt");
        await using var store = new PostgreSqlStore(await server.SourceAsync());
        var lines = await store.ReadAsync("kalmar", cancellationToken: TestContext.Current.CancellationToken);
        History.Read(lines).Write().Should().Equal(folder.Read("kalmar.smartspec"));
    }
}
