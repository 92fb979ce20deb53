using SmartSpec.Sqlite;

namespace SmartSpec.Stores.Tests.Sqlite;

/// <summary>Opening of a file while others open it at the same moment; the test plays the others.</summary>
public sealed class OpeningTests : SqliteTest
{
    private readonly List<Session> tried = [];

    [Theory]
    [InlineData(SqliteStoreFault.Busy)]
    [InlineData(SqliteStoreFault.CannotOpen)]
    public void What_may_pass_is_tried_again_on_another_session(SqliteStoreFault fault)
    {
        using var opened = Open(TimeSpan.FromMinutes(1), times: 5, fault);
        tried.Should().HaveCount(6).And.OnlyHaveUniqueItems();
        opened.Number("SELECT 1").Should().Be(1);
    }

    [Theory]
    [InlineData(SqliteStoreFault.NotADatabase)]
    [InlineData(SqliteStoreFault.SchemaNewer)]
    [InlineData(SqliteStoreFault.Full)]
    public void What_does_not_pass_is_not_tried_again(SqliteStoreFault fault)
    {
        FluentActions
            .Invoking(() => Open(TimeSpan.FromMinutes(1), times: 5, fault))
            .Should()
            .Throw<SqliteStoreException>()
            .Which.Fault.Should()
            .Be(fault);
        tried.Should().HaveCount(1);
    }

    [Fact]
    public void Nobody_tries_for_longer_than_the_wait()
    {
        FluentActions
            .Invoking(() => Open(TimeSpan.FromMilliseconds(50), times: int.MaxValue, SqliteStoreFault.Busy))
            .Should()
            .Throw<SqliteStoreException>();
        tried.Should().HaveCountGreaterThan(1).And.HaveCountLessThan(20);
    }

    [Fact]
    public void Files_beside_the_database_that_cannot_be_opened_are_tried_for_a_moment_only()
    {
        FluentActions
            .Invoking(() => Open(TimeSpan.FromHours(1), times: int.MaxValue, SqliteStoreFault.CannotOpen))
            .Should()
            .Throw<SqliteStoreException>();
        tried.Should().HaveCount(25);
    }

    private Session Open(TimeSpan wait, int times, SqliteStoreFault fault) =>
        new Connections(File.Path, new()).OpenWriter(
            create: true,
            Deadline.In(wait, TimeProvider.System),
            session =>
            {
                tried.Add(session);
                if (tried.Count <= times)
                    throw new SqliteStoreException(fault, File.Path, "In the way.");
            }
        );
}
