using SmartSpec.Sqlite;

namespace SmartSpec.Stores.Tests.Sqlite;

/// <summary>
/// Processes that start at the same moment; a few rounds, or as many as the environment variable SMARTSPEC_STARTS says.
/// </summary>
public sealed class StartTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    public async Task Processes_that_start_at_the_same_moment_on_a_file_that_is_new_or_of_an_earlier_version_all_succeed(int version)
    {
        for (var round = 0; round < Longer.Starts; round++)
        {
            using var file = new SqliteFile();
            foreach (var script in SqliteStore.Scripts().Take(version))
                file.Execute(script);

            (await Starts.AtOnceAsync("sqlite", file.Path)).Should().OnlyContain(said => said == "Accepted");

            (await file.Store().ListAsync(null, 100, TestContext.Current.CancellationToken)).Should().HaveCount(Starts.Processes);
            file.Ask<string>("PRAGMA integrity_check").Should().Be("ok");
        }
    }
}
