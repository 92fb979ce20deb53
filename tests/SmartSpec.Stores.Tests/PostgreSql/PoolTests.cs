using Npgsql;
using SmartSpec.PostgreSql;

namespace SmartSpec.Stores.Tests.PostgreSql;

public sealed class PoolTests
{
    [Fact]
    public async Task A_store_s_own_pool_reads_in_large_pieces_spares_the_reset_and_takes_part_in_no_ambient_transaction()
    {
        await using var pool = Pool.Of("Host=127.0.0.1;Username=nobody");
        new NpgsqlConnectionStringBuilder(pool.ConnectionString)
            .Should()
            .BeEquivalentTo(
                new
                {
                    ReadBufferSize = 65_536,
                    NoResetOnClose = true,
                    Enlist = false,
                    MaxPoolSize = 40,
                }
            );
    }

    [Fact]
    public async Task Settings_of_a_connection_string_are_preserved()
    {
        await using var pool = Pool.Of("Host=127.0.0.1;Username=nobody;Read Buffer Size=4096;Maximum Pool Size=7");
        new NpgsqlConnectionStringBuilder(pool.ConnectionString)
            .Should()
            .BeEquivalentTo(new { ReadBufferSize = 4_096, MaxPoolSize = 7 });
    }

    [Fact]
    public void Instants_are_stored_to_the_microsecond_and_cut_off_below_it_before_1970_as_well()
    {
        var instants = new[]
        {
            Instant.FromUnixTimeTicks(19),
            Instant.FromUnixTimeTicks(-1),
            Instant.FromUnixTimeTicks(-20),
            Instant.MaxValue,
            Instant.MinValue,
        };
        instants.Select(Micros.Of).Take(3).Should().Equal(1, -1, -2);
        instants
            .Select(instant => instant - Micros.Back(Micros.Of(instant)))
            .Should()
            .OnlyContain(lost => lost >= Duration.Zero && lost < Duration.FromTicks(10));
    }
}
