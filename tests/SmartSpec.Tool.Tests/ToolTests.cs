namespace SmartSpec.Tool.Tests;

public sealed class ToolTests
{
    [Fact]
    public void The_tool_is_a_program_and_no_library() => typeof(Host).Assembly.GetExportedTypes().Should().BeEmpty();
}
