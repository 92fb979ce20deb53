using SmartSpec.PostgreSql;

namespace SmartSpec.Stores.Tests.PostgreSql;

/// <summary>Processes that start at the same moment.</summary>
[Trait("lane", "databases")]
public sealed class StartTests(PostgreSqlServer server)
{
    /// <summary>Each earlier version, 0 for none.</summary>
    public static TheoryData<int> Versions => [.. Enumerable.Range(0, PostgreSqlStore.Scripts().Count)];

    [Theory]
    [MemberData(nameof(Versions))]
    public async Task Processes_that_start_at_the_same_moment_on_a_schema_that_is_new_or_of_an_earlier_version_all_succeed(
        int version
    )
    {
        for (var round = 0; round < Rounds.Of(1); round++)
        {
            var options = await server.EmptyAsync();
            foreach (var script in PostgreSqlStore.Scripts(options).Take(version))
                await server.AskAsync(script);

            (await Starts.AtOnceAsync("postgresql", (await server.ConnectionAsync()).ConnectionString, options.Schema))
                .Should()
                .OnlyContain(output => output == "Accepted");

            var store = new PostgreSqlStore(await server.SourceAsync(), options);
            (await store.ListAsync(null, 100, TestContext.Current.CancellationToken)).Should().HaveCount(Starts.Processes);
        }
    }
}
