using System.Text.Json;
using SmartSpec.Sqlite;

namespace SmartSpec.Stores.Tests.Sqlite;

public sealed class LayoutTests : SqliteTest
{
    [Fact]
    public async Task No_query_scans_a_whole_table()
    {
        var store = File.Store();
        await KeptAsync(store, "a", 1);
        var sql = new Sql("smartspec_");
        foreach (
            var query in Enum.GetValues<Query>().Except([Query.Begin, Query.Commit, Query.Save, Query.Release, Query.GoBack])
        )
        {
            var plan = Plan(sql[query]);
            if (query is Query.ListDue or Query.List)
                plan.Should().NotContain("TEMP B-TREE", "{0}: {1}", query, plan);
            if (query is Query.TakeMessages)
            {
                plan.Should()
                    .StartWith(
                        "SEARCH o USING INTEGER PRIMARY KEY (rowid>?);",
                        "the messages are taken in the order of their rows, until there are enough"
                    );
                plan.Should().NotContain("TEMP B-TREE");
            }

            plan.Should().NotContain("SCAN", "{0}: {1}", query, plan);
        }
    }

    [Fact]
    public async Task Columns_are_copies_of_values_in_the_line()
    {
        var chain = await KeptAsync(File.Store(), "a", 1, 3);
        var rows = File.Rows("SELECT json_array(strategy, number, at, name, command) FROM smartspec_events ORDER BY number");
        rows.Should().HaveCount(4);
        for (var i = 0; i < rows.Count; i++)
        {
            using var line = JsonDocument.Parse(chain.Lines[i].Line);
            using var row = JsonDocument.Parse(rows[i]);
            var envelope = History.Read(chain.Lines).Events[i].Envelope;
            row.RootElement[0].GetInt64().Should().Be(1);
            row.RootElement[1].GetInt64().Should().Be(envelope.Number);
            row.RootElement[2].GetInt64().ToInstant().Should().Be(envelope.At);
            row.RootElement[3].GetString().Should().Be(envelope.Name);
            row.RootElement[4]
                .GetString()
                .Should()
                .Be(i < 2 ? envelope.Command.Value : null, "a command is stored at the first of its events");
        }
    }

    [Fact]
    public async Task A_fingerprint_is_stored_at_the_first_event_of_its_command_and_can_be_erased()
    {
        var store = File.Store();
        var chain = await KeptAsync(store, "a", 1);
        var append = chain.Next(3);
        await store.AppendAsync(append, Cancellation);
        File.Rows("SELECT number || ' ' || (fingerprint IS NOT NULL) FROM smartspec_events ORDER BY number")
            .Should()
            .Equal("1 1", "2 1", "3 0", "4 0");
        File.Query<string>("SELECT lower(hex(fingerprint)) FROM smartspec_events WHERE number = 2")
            .Should()
            .Be(append.Fingerprint!.Value.ToString());

        File.Execute("UPDATE smartspec_events SET fingerprint = x'00' WHERE number = 2");
        (await store.FindCommandAsync("a", append.Command, Cancellation))
            .Should()
            .Be(
                new CommandEvents
                {
                    First = 2,
                    Last = 4,
                    Fingerprint = default(Hash),
                },
                "what is no hash is no command's"
            );
        File.Execute("UPDATE smartspec_events SET fingerprint = NULL");
        (await store.FindCommandAsync("a", append.Command, Cancellation)).Should().Be(new CommandEvents { First = 2, Last = 4 });
        await ShouldHaveAsync(store, chain);
    }

    [Fact]
    public async Task The_file_itself_holds_no_number_and_no_command_twice()
    {
        await KeptAsync(File.Store(), "a", 1, 1);
        foreach (var row in (string[])["id, 1, name, 'new'", "id + 10, 1, name, command"])
        {
            FluentActions
                .Invoking(() =>
                    File.Execute(
                        $"INSERT INTO smartspec_events (id, at, name, command, line, hash) SELECT {row}, line, hash FROM "
                            + "smartspec_events LIMIT 1"
                    )
                )
                .Should()
                .Throw<Microsoft.Data.Sqlite.SqliteException>()
                .Which.SqliteErrorCode.Should()
                .Be(19);
        }
    }

    [Fact]
    public async Task A_position_in_the_outbox_is_never_given_again()
    {
        var store = File.Store();
        var chain = await KeptAsync(store, "a", 1);
        await store.AppendAsync(chain.NextWith("one"), Cancellation);
        var first = (await store.TakeAsync(10, cancellationToken: Cancellation)).Should().ContainSingle().Subject;
        await store.DeliveredAsync(first.Position, Cancellation);
        await store.AppendAsync(chain.NextWith("two"), Cancellation);
        (await store.TakeAsync(10, cancellationToken: Cancellation))
            .Should()
            .ContainSingle()
            .Which.Position.Should()
            .BeGreaterThan(first.Position);
    }

    [Fact]
    public async Task A_backup_of_a_store_in_use_is_a_store()
    {
        using var backup = new SqliteFile();
        var chain = await KeptAsync(File.Store(), "a", 1, 2);
        File.Execute($"VACUUM INTO '{backup.Path}'");
        await ShouldHaveAsync(backup.Store(), chain);
    }

    [Fact]
    public void Instants_are_whole_microseconds_before_1970_too()
    {
        foreach (var ticks in (long[])[-11, -10, -9, -1, 0, 1, 9, 10, 11])
        {
            var micros = Instant.FromUnixTimeTicks(ticks).ToMicroseconds();
            micros.Should().Be((long)Math.Floor(ticks / 10.0));
            micros.ToInstant().ToMicroseconds().Should().Be(micros);
        }
    }

    private string Plan(string query)
    {
        using var connection = File.Connection();
        using var command = connection.CreateCommand();
        command.CommandText = $"EXPLAIN QUERY PLAN {query}";
        for (var parameter = 1; query.Contains($"?{parameter}", StringComparison.Ordinal); parameter++)
            command.Parameters.AddWithValue($"?{parameter}", 1);
        using var reader = command.ExecuteReader();
        var plan = new List<string>();
        while (reader.Read())
            plan.Add(reader.GetString(3));
        return string.Join("; ", plan);
    }
}
