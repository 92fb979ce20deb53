using Npgsql;
using SmartSpec.PostgreSql;

namespace SmartSpec.Stores.Tests.PostgreSql;

public sealed class MigrationTests(PostgreSqlServer server) : PostgreSqlTest(server)
{
    [Fact]
    public async Task Migrating_again_changes_nothing()
    {
        var before = await ShapeAsync(Options);
        await Store.MigrateAsync(Cancellation);
        (await ShapeAsync(Options)).Should().Equal(before);
    }

    [Fact]
    public async Task Several_hosts_may_migrate_at_once()
    {
        var options = await Server.EmptyAsync();
        var hosts = Enumerable.Range(0, 8).Select(_ => new PostgreSqlStore(Source, options)).ToList();

        await Task.WhenAll(hosts.Select(host => Task.Run(() => host.MigrateAsync(Cancellation), Cancellation)));

        (await ShapeAsync(options)).Should().Equal(await ShapeAsync(Options));
    }

    [Fact]
    public async Task The_scripts_make_what_migration_makes()
    {
        var options = await Server.EmptyAsync();
        foreach (var script in PostgreSqlStore.Scripts(options))
            await DoAsync(script);

        (await ShapeAsync(options)).Should().Equal(await ShapeAsync(Options)).And.NotBeEmpty();
        (await new PostgreSqlStore(Source, options).AppendAsync(new Writer("s").Found(), Cancellation))
            .Should()
            .Be(new AppendResult.Appended());
    }

    [Fact]
    public async Task A_script_that_has_been_run_fails_and_changes_nothing()
    {
        var before = await ShapeAsync(Options);
        foreach (var script in PostgreSqlStore.Scripts(Options))
        {
            var again = () => DoAsync(script);
            await again.Should().ThrowAsync<PostgresException>();
        }

        (await ShapeAsync(Options)).Should().Equal(before);
    }

    [Fact]
    public void The_first_script_makes_the_schema() =>
        PostgreSqlStore.Scripts()[0].Should().Contain("CREATE SCHEMA IF NOT EXISTS \"smartspec\"");

    public static TheoryData<int, bool> Upgrades =>
        [
            .. from version in Enumerable.Range(1, PostgreSqlStore.Scripts().Count - 1)
            from byHand in (bool[])[false, true]
            select (version, byHand),
        ];

    [Theory]
    [MemberData(nameof(Upgrades))]
    public async Task A_database_of_an_earlier_version_is_upgraded_with_what_is_in_it(int version, bool byHand)
    {
        var options = await Server.EmptyAsync();
        var scripts = PostgreSqlStore.Scripts(options);
        await DoAsync(scripts[0]);
        var writer = new Writer("old");
        var appends = new[] { writer.Found("c-1"), writer.Next(2, "c-2") };
        await PutAsVersion1Async(options, writer, appends);
        foreach (var script in scripts.Take(version).Skip(1))
            await DoAsync(script);
        var store = new PostgreSqlStore(Source, options);

        var tooOld = async () => await store.LoadAsync("old", Cancellation);
        (await tooOld.Should().ThrowAsync<PostgreSqlStoreException>())
            .Which.Message.Should()
            .Contain($"version {version}")
            .And.Contain("MigrateAsync");
        foreach (var script in byHand ? scripts.Skip(version) : [])
            await DoAsync(script);
        await store.MigrateAsync(Cancellation);

        (await ShapeAsync(options)).Should().Equal(await ShapeAsync(Options));
        (await store.ReadAsync("old", cancellationToken: Cancellation))
            .Select(line => line.Hash)
            .Should()
            .Equal(writer.Events.Select(recorded => recorded.Hash));
        (await Service(store).VerifyAsync("old", writer.State.Head, Cancellation)).Should().BeOfType<Verification.Intact>();
        (await store.FindCommandAsync("old", "c-2", Cancellation)).Should().Be(new CommandEvents { First = 2, Last = 3 });
        (await store.ListDueAsync(Instant.MaxValue, 10, Cancellation))
            .Should()
            .Equal(new DueStrategy { Strategy = "old", DueAt = StorySetting.Default.Start });
        (await store.ListAsync(OutboxState.Pending, 0, 10, Cancellation))
            .Should()
            .ContainSingle()
            .Which.Message.Number.Should()
            .Be(1);
        var dead = (await store.ListAsync(OutboxState.Dead, 0, 10, Cancellation)).Should().ContainSingle().Subject;
        dead.Should()
            .BeEquivalentTo(
                new
                {
                    Attempts = 7,
                    Error = OutboxError.Of("gone"),
                    DueAt = writer.Events[1].Envelope.At,
                }
            );
        var after = writer.Next();
        (await store.AppendAsync(after, Cancellation)).Should().Be(new AppendResult.Appended());
        (await store.FindCommandAsync("old", after.Command, Cancellation))
            .Should()
            .Be(
                new CommandEvents
                {
                    First = 4,
                    Last = 4,
                    Fingerprint = after.Fingerprint,
                }
            );
    }

    [Fact]
    public async Task A_fingerprint_is_stored_at_the_first_event_of_its_command_and_can_be_erased()
    {
        var writer = new Writer("s");
        await Store.AppendAsync(writer.Found(), Cancellation);
        var append = writer.Next(3, "c-1");
        await Store.AppendAsync(append, Cancellation);
        var table = $"\"{Options.Schema}\".events";
        (
            await Server.AskAsync(
                $"SELECT string_agg(number::text, ',' ORDER BY number) FROM {table} WHERE fingerprint IS NOT NULL"
            )
        )
            .Should()
            .Be("1,2");
        (await Server.AskAsync($"SELECT encode(fingerprint, 'hex') FROM {table} WHERE number = 2"))
            .Should()
            .Be(append.Fingerprint!.Value.ToString());

        await DoAsync($"UPDATE {table} SET fingerprint = '\\x00' WHERE number = 2");
        (await Store.FindCommandAsync("s", "c-1", Cancellation))
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
        await DoAsync($"UPDATE {table} SET fingerprint = NULL");
        (await Store.FindCommandAsync("s", "c-1", Cancellation)).Should().Be(new CommandEvents { First = 2, Last = 4 });
        (await Service(Store).VerifyAsync("s", writer.State.Head, Cancellation)).Should().BeOfType<Verification.Intact>();
    }

    [Fact]
    public async Task A_database_of_a_newer_version_is_refused()
    {
        await DoAsync($"INSERT INTO \"{Options.Schema}\".schema_versions (version) VALUES (99)");
        var store = new PostgreSqlStore(Source, Options);

        var read = async () => await store.LoadAsync("s", Cancellation);
        var migrate = () => store.MigrateAsync(Cancellation);

        (await read.Should().ThrowAsync<PostgreSqlStoreException>())
            .Which.Message.Should()
            .Contain("version 99")
            .And.Contain("newer SmartSpec.PostgreSql");
        (await migrate.Should().ThrowAsync<PostgreSqlStoreException>())
            .Which.Message.Should()
            .Contain("nothing has been changed");
    }

    [Fact]
    public async Task A_store_without_tables_asks_for_migration()
    {
        var store = new PostgreSqlStore(Source, await Server.EmptyAsync());
        var append = async () => await store.AppendAsync(new Writer("s").Found(), Cancellation);
        (await append.Should().ThrowAsync<PostgreSqlStoreException>())
            .Which.Message.Should()
            .Contain("MigrateAsync")
            .And.Contain("PostgreSqlStore.Scripts");

        await store.MigrateAsync(Cancellation);
        (await append()).Should().Be(new AppendResult.Appended());
    }

    [Fact]
    public async Task Tables_that_are_dropped_under_a_store_are_missed()
    {
        await DoAsync($"DROP SCHEMA \"{Options.Schema}\" CASCADE");
        var append = async () => await Store.AppendAsync(new Writer("s").Found(), Cancellation);
        (await append.Should().ThrowAsync<PostgreSqlStoreException>()).Which.Message.Should().Contain("MigrateAsync");
    }

    [Fact]
    public async Task Stores_with_different_prefixes_stand_in_one_schema()
    {
        var other = new PostgreSqlStore(Source, Options with { TablePrefix = "Other_" });
        await other.MigrateAsync(Cancellation);

        await Store.AppendAsync(new Writer("s").Found(), Cancellation);

        (await other.LoadAsync("s", Cancellation)).Should().BeNull();
        (await Server.AskAsync($"SELECT count(*) FROM \"{Options.Schema}\".\"Other_strategies\"")).Should().Be(0L);
        (await Server.AskAsync($"SELECT count(*) FROM \"{Options.Schema}\".strategies")).Should().Be(1L);
    }

    [Fact]
    public async Task A_user_needs_no_more_rights_than_are_told()
    {
        var options = await Server.EmptyAsync();
        var role = $"r_{options.Schema}";
        await DoAsync(
            $"CREATE ROLE \"{role}\" LOGIN PASSWORD 'none'; CREATE SCHEMA \"{options.Schema}\"; GRANT USAGE, CREATE ON SCHEMA "
                + $"\"{options.Schema}\" TO \"{role}\""
        );
        var connection = await Server.ConnectionAsync();
        (connection.Username, connection.Password) = (role, "none");
        await using (var store = new PostgreSqlStore(connection.ConnectionString, options))
        {
            await store.MigrateAsync(Cancellation);
            (await store.AppendAsync(new Writer("s").Found(), Cancellation)).Should().Be(new AppendResult.Appended());
        }

        await using (var elsewhere = new PostgreSqlStore(connection.ConnectionString, Options))
        {
            var append = async () => await elsewhere.AppendAsync(new Writer("s").Found(), Cancellation);
            (await append.Should().ThrowAsync<PostgreSqlStoreException>()).Which.Message.Should().Contain("USAGE on the schema");

            await DoAsync(
                $"GRANT USAGE ON SCHEMA \"{Options.Schema}\" TO \"{role}\"; GRANT SELECT, INSERT, UPDATE, DELETE ON ALL TABLES "
                    + $"IN SCHEMA \"{Options.Schema}\" TO \"{role}\""
            );
            var writer = new Writer("s");
            (
                await elsewhere.AppendAsync(
                    Writer.WithMessages(writer.Found()) with
                    {
                        Document = StoredDocument.Of(writer.State),
                    },
                    Cancellation
                )
            )
                .Should()
                .Be(new AppendResult.Appended());
        }

        await DoAsync($"DROP OWNED BY \"{role}\" CASCADE; DROP ROLE \"{role}\"");
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("smart-spec", "")]
    [InlineData("s\"; DROP SCHEMA public; --", "")]
    [InlineData("1s", "")]
    [InlineData("å", "")]
    [InlineData("s", "p.")]
    [InlineData("s", "a_prefix_that_is_longer_than_thirty_characters")]
    public void A_schema_or_prefix_that_is_no_name_is_refused(string schema, string prefix)
    {
        var make = () => new PostgreSqlStore(Source, new() { Schema = schema, TablePrefix = prefix });
        make.Should().Throw<ArgumentException>().WithMessage("*ASCII letters*");
    }

    [Fact]
    public async Task Identifiers_are_stored_in_the_order_of_their_bytes()
    {
        foreach (var id in new[] { "a", "B", "_", "b", "-", "A" })
            await Store.AppendAsync(new Writer(id).Found(), Cancellation);

        (await Store.ListAsync(null, 10, Cancellation))
            .Select(entry => entry.Strategy.Value)
            .Should()
            .Equal("-", "A", "B", "_", "a", "b");
        (
            await Server.AskAsync(
                $"SELECT collation_name FROM information_schema.columns WHERE table_schema = '{Options.Schema}' AND table_name = "
                    + "'strategies' AND column_name = 'id'"
            )
        )
            .Should()
            .Be("C");
    }

    private async Task PutAsVersion1Async(PostgreSqlStoreOptions options, Writer writer, StoreAppend[] appends)
    {
        var schema = $"\"{options.Schema}\"";
        await DoAsync(
            $"INSERT INTO {schema}.strategies (id, length, due_at) VALUES ('old', {writer.Events.Count}, "
                + $"{Micros.Of(StorySetting.Default.Start)})"
        );
        foreach (var append in appends)
        {
            foreach (var recorded in append.Events)
            {
                await using var insert = Source.CreateCommand(
                    $"INSERT INTO {schema}.events SELECT key, $1, $2, $3, $4, $5, $6 FROM {schema}.strategies"
                );
                var hash = new byte[Hash.Size];
                recorded.Hash.CopyTo(hash);
                object?[] values =
                [
                    recorded.Envelope.Number,
                    Micros.Of(recorded.Envelope.At),
                    recorded.Envelope.Name,
                    recorded == append.Events[0] ? append.Command.Value : DBNull.Value,
                    recorded.Line.ToArray(),
                    hash,
                ];
                foreach (var value in values)
                    insert.Parameters.AddWithValue(value!);
                insert.Parameters[3].NpgsqlDbType = NpgsqlTypes.NpgsqlDbType.Text;
                await insert.ExecuteNonQueryAsync(Cancellation);
            }
        }

        await DoAsync(
            $"INSERT INTO {schema}.outbox (strategy, number, kind, body, due_at) SELECT key, 1, 'k', '\\x01', 5 FROM "
                + $"{schema}.strategies"
        );
        await DoAsync(
            $"INSERT INTO {schema}.outbox (strategy, number, kind, body, attempts, error) SELECT key, 2, 'k', '\\x02', 7, 'gone' "
                + $"FROM {schema}.strategies"
        );
    }

    private async Task DoAsync(string sql)
    {
        // A script that has failed leaves its transaction open: the connection is not used again.
        await using var connection = new NpgsqlConnection((await Server.ConnectionAsync()).ConnectionString + ";Pooling=false");
        await connection.OpenAsync(Cancellation);
        await using var command = new NpgsqlCommand(sql, connection);
        await command.ExecuteNonQueryAsync(Cancellation);
    }

    /// <summary>Every column, index and constraint.</summary>
    private async Task<List<string>> ShapeAsync(PostgreSqlStoreOptions options)
    {
        await using var command = Source.CreateCommand(
            $"""
            SELECT concat_ws(' ', table_name, column_name, data_type, collation_name, is_nullable, column_default, is_identity)
              FROM information_schema.columns WHERE table_schema = '{options.Schema}'
            UNION ALL SELECT indexdef FROM pg_indexes WHERE schemaname = '{options.Schema}'
            UNION ALL SELECT concat_ws(' ', conrelid::regclass, conname, pg_get_constraintdef(oid))
              FROM pg_constraint WHERE connamespace = '"{options.Schema}"'::regnamespace
            UNION ALL SELECT concat_ws(' ', relname, reloptions)
              FROM pg_class WHERE relnamespace = '"{options.Schema}"'::regnamespace
            UNION ALL SELECT 'version ' || version FROM "{options.Schema}".schema_versions
            """
        );
        await using var reader = await command.ExecuteReaderAsync(Cancellation);
        var shape = new List<string>();
        while (await reader.ReadAsync(Cancellation))
            shape.Add(reader.GetString(0).Replace(options.Schema, "S", StringComparison.Ordinal));
        shape.Sort(StringComparer.Ordinal);
        return shape;
    }
}
