using System.Globalization;
using SmartSpec.Sqlite;

namespace SmartSpec.Stores.Tests.Sqlite;

public sealed class PlaceTests : SqliteTest
{
    [Theory]
    [InlineData("Data Source={0};Cache=Shared")]
    [InlineData("Data Source=file:{0}?cache=shared")]
    [InlineData("Data Source=file:{0}?%63ache=shared&psow=1")]
    [InlineData("Data Source=file:{0}?psow=1&cache=shared;Cache=Shared")]
    public async Task A_shared_cache_changes_nothing(string text)
    {
        var place = string.Format(CultureInfo.InvariantCulture, text, File.Path);
        await using var one = new SqliteStore(place);
        await using var other = new SqliteStore(place);
        var chain = await KeptAsync(one, "a", 1);
        using var connection = File.Connection();
        using (connection.BeginTransaction())
        {
            // In a shared cache, reading would fail at once where a table is being written.
            var waiting = Task.Run(async () => await one.AppendAsync(chain.Rival(), Cancellation), Cancellation);
            await ShouldHaveAsync(other, chain);
            await ShouldHaveAsync(one, chain);
            connection.Close();
            (await waiting).Should().Be(Appended);
        }

        one.File.Should().Be(File.Path);
    }

    [Theory]
    [InlineData("Data Source=x.db;Password=hemligt;Cach=Shared")]
    [InlineData("Data Source=x.db;Password=ab;hemligt=x")]
    [InlineData("Data Source=x.db;Mode=hemligt")]
    [InlineData("Data Source=x.db;Default Timeout=hemligt")]
    [InlineData("Data Source=x.db;Password='hemligt")]
    [InlineData("Password=hemligt")]
    [InlineData("hemligt=")]
    public void A_connection_string_that_cannot_be_used_is_refused_without_any_of_it(string text) =>
        FluentActions
            .Invoking(() => new SqliteStore(text))
            .Should()
            .Throw<ArgumentException>()
            .Which.ToString()
            .Should()
            .NotContain("hemligt");

    [Theory]
    [InlineData("Data Source=file:{0}")]
    [InlineData("Data Source=file://{0}")]
    [InlineData("Data Source=file://localhost{0}?psow=1#x")]
    [InlineData("Data Source=file:{0}%00x")]
    public async Task The_file_of_a_uri_is_the_one_that_SQLite_opens(string text)
    {
        await using var store = new SqliteStore(string.Format(CultureInfo.InvariantCulture, text, File.Path));
        store.File.Should().Be(File.Path);
        var chain = await KeptAsync(store, "a", 1);
        await ShouldHaveAsync(File.Store(), chain);
    }

    [Fact]
    public async Task An_error_of_a_file_has_no_parameter_of_its_uri_in_it()
    {
        await using var store = new SqliteStore($"Data Source=file:{File.Path}?key=hemligt&mode=rw");
        var act = async () => await store.LoadAsync("a", Cancellation);
        var exception = (await act.Should().ThrowAsync<SqliteStoreException>()).Which;
        exception.Message.Should().NotContain("hemligt").And.Contain(File.Path);
        exception.File.Should().Be(File.Path);
    }

    [Fact]
    public async Task A_path_that_is_too_long_is_reported_as_such()
    {
        var folder = Path.GetDirectoryName(File.Path)!;
        foreach (
            var path in (string[])
                [
                    Path.Combine(folder, new('x', 250)),
                    Path.Combine([folder, .. Enumerable.Repeat(new string('y', 100), 5), "s.db"]),
                ]
        )
        {
            await using var store = new SqliteStore(path);
            var act = async () => await store.LoadAsync("a", Cancellation);
            var exception = (await act.Should().ThrowAsync<SqliteStoreException>()).Which;
            (exception.Fault, exception.Message)
                .Should()
                .Match<(SqliteStoreFault Fault, string Message)>(output =>
                    output.Fault == SqliteStoreFault.CannotOpen && output.Message.Contains("too long")
                );
        }
    }

    [Fact]
    public async Task A_folder_in_place_of_a_file_is_reported_as_such()
    {
        await using var store = new SqliteStore(Path.GetDirectoryName(File.Path)!);
        var act = async () => await store.AppendAsync(new Chain("a").Next(), Cancellation);
        (await act.Should().ThrowAsync<SqliteStoreException>()).Which.Message.Should().Contain("is a folder");
    }
}
